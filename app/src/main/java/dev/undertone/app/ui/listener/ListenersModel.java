package dev.undertone.app.ui.listener;

import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Listener;
import dev.undertone.library.ListenerColour;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Who listens, who else there is, and what is asked of them. */
public final class ListenersModel {

    /**
     * A PIN that is asked for.
     *
     * @param listener whose it is
     */
    public record AskedPin(Listener listener, PinModel pin) {}

    private static final Listener NOBODY_YET = new Listener(Listener.UNNAMED, "", ListenerColour.VIOLET, false, false);
    private static final int MOST_BESIDE = 4;
    private static final char[] NONE = new char[0];

    private final InstantSource clock;
    private final ObservableList<Listener> listeners = FXCollections.observableArrayList();
    private final ObservableList<Listener> view = FXCollections.unmodifiableObservableList(listeners);
    private final ReadOnlyObjectWrapper<Listener> current = new ReadOnlyObjectWrapper<>(NOBODY_YET);
    private final ReadOnlyObjectWrapper<@Nullable AskedPin> asked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ListenerFormModel> form = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Listener> forgetting = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Listener> exporting = new ReadOnlyObjectWrapper<>();
    private @Nullable ListenersCommands commands;

    /**
     * @param clock says how long a PIN has to wait
     */
    public ListenersModel(InstantSource clock) {
        this.clock = clock;
    }

    /** Puts a library and a session behind the commands. */
    public void connect(ListenersCommands behind) {
        commands = behind;
    }

    /** The listeners there are. */
    public void showAll(List<Listener> all) {
        listeners.setAll(all);
        all.stream()
                .filter(listener -> listener.id() == current.get().id())
                .findFirst()
                .ifPresent(current::set);
    }

    /** Who listens now. */
    public void showCurrent(Listener listener) {
        current.set(listener);
    }

    /** Somebody else listens; whoever has a PIN is asked for it first. */
    public void choose(Listener listener) {
        ListenersCommands behind = commands;
        if (behind == null || listener.id() == current.get().id()) {
            return;
        }
        if (listener.hasPin()) {
            askFor(listener, () -> behind.switchTo(listener));
        } else {
            behind.switchTo(listener);
        }
    }

    /**
     * Who else may listen with one click: everybody but who listens now, as many as there is room for. The one without a name is
     * among them only where there are but two.
     */
    public List<Listener> others() {
        return listeners.stream()
                .filter(listener -> listener.id() != current.get().id())
                .filter(listener -> listeners.size() == 2 || !listener.name().isEmpty())
                .limit(MOST_BESIDE)
                .toList();
    }

    /** Begins a new listener. */
    public void add() {
        form.set(new ListenerFormModel(null, listeners, () -> form.set(null)));
    }

    /** Begins to change the name or colour of a listener. */
    public void change(Listener listener) {
        form.set(new ListenerFormModel(listener, listeners, () -> form.set(null)));
    }

    /** Keeps what the form says. */
    public void save(ListenerFormModel written) {
        if (commands != null && written.isComplete()) {
            commands.save(written);
        }
    }

    /** Asks for a new PIN, twice; before that for the one that there is. */
    public void choosePin(Listener listener) {
        if (listener.hasPin()) {
            askFor(listener, () -> askForNew(listener));
        } else {
            askForNew(listener);
        }
    }

    /** Takes the PIN away, once it was entered. */
    public void removePin(Listener listener) {
        askFor(listener, () -> command(behind -> behind.removePin(listener)));
    }

    /** Deletes the template of a listener's face. */
    public void forgetFace(Listener listener) {
        command(behind -> behind.forgetFace(listener));
    }

    /** Asks whether a listener is to be deleted. */
    public void askToForget(Listener listener) {
        asked.set(null);
        forgetting.set(listener);
    }

    /** Deletes the listener who was asked about, or keeps them. */
    public void answer(boolean forget) {
        Listener listener = forgetting.get();
        forgetting.set(null);
        if (forget && listener != null) {
            command(behind -> behind.forget(listener));
        }
    }

    /** Asks what of a listener is to be exported. */
    public void askToExport(Listener listener) {
        exporting.set(listener);
    }

    /** Writes all that is the listener's who was asked about into a folder; null to leave it. */
    public void export(@Nullable Path folder, boolean withFace) {
        Listener listener = exporting.get();
        exporting.set(null);
        if (folder != null && listener != null) {
            command(behind -> behind.export(listener, folder, withFace));
        }
    }

    /** The listeners, the one without a name first; read only. */
    public ObservableList<Listener> listeners() {
        return view;
    }

    /** Who listens; the one without a name until it is known. */
    public ReadOnlyObjectProperty<Listener> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** The PIN that is asked for; null where none is. */
    public ReadOnlyObjectProperty<@Nullable AskedPin> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** The listener who is written down; null where none is. */
    public ReadOnlyObjectProperty<@Nullable ListenerFormModel> formProperty() {
        return form.getReadOnlyProperty();
    }

    /** The listener who may be deleted; null where none is asked about. */
    public ReadOnlyObjectProperty<@Nullable Listener> forgettingProperty() {
        return forgetting.getReadOnlyProperty();
    }

    /** The listener whose things may be exported; null where none is asked about. */
    public ReadOnlyObjectProperty<@Nullable Listener> exportingProperty() {
        return exporting.getReadOnlyProperty();
    }

    private void askFor(Listener listener, Runnable onRight) {
        AtomicReference<@Nullable PinModel> asking = new AtomicReference<>();
        ask(
                listener,
                Words.of("listener.pin.of", ListenerWords.name(listener)),
                true,
                pin -> command(behind -> {
                    PinModel model = asking.get();
                    if (model != null) {
                        behind.enter(listener, pin, model, onRight);
                    }
                }),
                asking);
    }

    private void askForNew(Listener listener) {
        AtomicReference<@Nullable PinModel> asking = new AtomicReference<>();
        AtomicReference<char[]> first = new AtomicReference<>(NONE);
        ask(
                listener,
                Words.of("listener.pin.new"),
                false,
                pin -> {
                    PinModel model = asking.get();
                    char[] before = first.getAndSet(NONE);
                    if (model == null) {
                        Arrays.fill(pin, '\0');
                    } else if (before.length == 0) {
                        first.set(pin);
                        model.ask(Words.of("listener.pin.again"), "");
                    } else if (Arrays.equals(before, pin)) {
                        command(behind -> behind.setPin(listener, pin, model));
                    } else {
                        Arrays.fill(pin, '\0');
                        model.ask(Words.of("listener.pin.new"), Words.of("listener.pin.differ"));
                    }
                    Arrays.fill(before, '\0');
                },
                asking);
    }

    private void ask(
            Listener listener,
            String prompt,
            boolean known,
            Consumer<char[]> onEntered,
            AtomicReference<@Nullable PinModel> asking) {
        PinModel model = new PinModel(clock, prompt, known, onEntered, () -> asked.set(null));
        asking.set(model);
        asked.set(new AskedPin(listener, model));
    }

    private void command(Consumer<ListenersCommands> command) {
        if (commands != null) {
            command.accept(commands);
        }
    }
}
