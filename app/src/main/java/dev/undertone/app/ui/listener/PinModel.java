package dev.undertone.app.ui.listener;

import dev.undertone.app.ui.words.Words;
import dev.undertone.library.profile.PinAnswer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** A PIN that is asked for, and what became of the one that was entered. */
public final class PinModel {

    private final InstantSource clock;
    private final boolean known;
    private final Consumer<char[]> onEntered;
    private final Runnable onEnd;
    private final PinEntry entry = new PinEntry();
    private final ReadOnlyStringWrapper prompt = new ReadOnlyStringWrapper();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper();
    private @Nullable Instant mayEnter;

    /**
     * @param clock says how long the next PIN has to wait
     * @param prompt what is asked for
     * @param known whether there is one that can have been forgotten
     * @param onEntered takes a PIN, and overwrites it
     * @param onEnd called when it was right, or the listener gave it up
     */
    PinModel(InstantSource clock, String prompt, boolean known, Consumer<char[]> onEntered, Runnable onEnd) {
        this.clock = clock;
        this.known = known;
        this.onEntered = onEntered;
        this.onEnd = onEnd;
        this.prompt.set(prompt);
    }

    /** Adds a character. */
    public void type(char character) {
        if (!isHeld()) {
            message.set("");
            entry.type(character);
        }
    }

    /** Takes the last character back. */
    void back() {
        if (!isHeld()) {
            entry.back();
        }
    }

    /** Enters what was typed, if it is long enough to be one. */
    public void enter() {
        if (mayEnterProperty().get()) {
            busy.set(true);
            message.set("");
            onEntered.accept(entry.take());
        }
    }

    /** Tells what became of the PIN. */
    public void show(PinAnswer answer) {
        busy.set(false);
        switch (answer) {
            case PinAnswer.Right() -> end();
            case PinAnswer.Wrong(int triesLeft) -> message.set(Words.of("listener.pin.wrong", triesLeft));
            case PinAnswer.Wait(Duration pause) -> {
                mayEnter = clock.instant().plus(pause);
                tick();
            }
        }
    }

    /** The PIN could not be looked at. */
    public void showProblem(String words) {
        busy.set(false);
        message.set(words);
    }

    /** Asks for another one after it. */
    void ask(String next, String words) {
        busy.set(false);
        entry.clear();
        prompt.set(next);
        message.set(words);
    }

    /** Counts down; to be called a few times a second while it is on show. */
    public void tick() {
        Instant from = mayEnter;
        if (from == null) {
            return;
        }
        long seconds = (Duration.between(clock.instant(), from).toMillis() + 999) / 1000;
        waiting.set(seconds > 0);
        message.set(
                seconds <= 0
                        ? ""
                        : seconds < 120
                                ? Words.of("listener.pin.wait", seconds)
                                : Words.of("listener.pin.wait-minutes", (seconds + 59) / 60));
        if (seconds <= 0) {
            mayEnter = null;
        }
    }

    /** Puts it away. */
    public void end() {
        entry.clear();
        onEnd.run();
    }

    /** Whether there is one that can have been forgotten, not one that is chosen now. */
    boolean isKnown() {
        return known;
    }

    /** What is entered. */
    PinEntry entry() {
        return entry;
    }

    /** What is asked for. */
    public ReadOnlyStringProperty promptProperty() {
        return prompt.getReadOnlyProperty();
    }

    /** What is wrong, or how long to wait; empty where nothing is. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Whether what was typed can be entered now. */
    BooleanBinding mayEnterProperty() {
        return Bindings.createBooleanBinding(
                () -> !isHeld() && entry.lengthProperty().get() >= PinEntry.SHORTEST,
                entry.lengthProperty(),
                busy,
                waiting);
    }

    private boolean isHeld() {
        return busy.get() || waiting.get();
    }
}
