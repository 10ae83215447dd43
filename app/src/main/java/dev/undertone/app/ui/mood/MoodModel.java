package dev.undertone.app.ui.mood;

import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.Mood;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The present mood, the reading that it comes from, and the command to name it by hand. */
public final class MoodModel {

    private final Clock clock;
    private final ReadOnlyObjectWrapper<@Nullable Emotion> emotion = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Mood> present = new ReadOnlyObjectWrapper<>(Mood.UNKNOWN);
    private final ReadOnlyObjectWrapper<@Nullable Emotion> said = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<EmotionScores> scores = new ReadOnlyObjectWrapper<>(EmotionScores.UNIFORM);
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper opening = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper word = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper detail = new ReadOnlyStringWrapper("");
    private Consumer<@Nullable Emotion> sayCommand = _ -> {};
    private Mood mood = Mood.UNKNOWN;
    private LocalTime since;
    private LocalTime saidSince;
    private Watching watching = Watching.STARTING;
    private @Nullable String hint;

    /**
     * @param clock says since when a mood holds
     */
    public MoodModel(Clock clock) {
        this.clock = clock;
        since = LocalTime.now(clock);
        saidSince = since;
        describe();
    }

    /** Names the mood by hand; the same emotion again, or null, gives it back to the camera. */
    public void say(@Nullable Emotion chosen) {
        Emotion wanted = Objects.equals(chosen, said.get()) ? null : chosen;
        said.set(wanted);
        saidSince = LocalTime.now(clock);
        describe();
        sayCommand.accept(wanted);
    }

    /** Hands what the listener says to whoever plays the music. */
    public void onSay(Consumer<@Nullable Emotion> command) {
        sayCommand = command;
    }

    /** The mood that the camera's readings amount to. */
    public void showMood(Mood read) {
        if (!Objects.equals(mood.emotion(), read.emotion())) {
            since = LocalTime.now(clock);
        }
        mood = read;
        describe();
    }

    /** A reading of the listener's face, or null where there is none that could be read. */
    public void showScores(@Nullable EmotionScores read) {
        reading.set(read != null);
        if (read != null) {
            scores.set(read);
        }
    }

    /**
     * What there is to read from.
     *
     * @param problem why no face can be read, where that is known
     */
    public void showWatching(Watching present, @Nullable String problem) {
        if (watching == present && Objects.equals(hint, problem)) {
            return;
        }
        watching = present;
        hint = problem;
        if (present != Watching.FACE) {
            reading.set(false);
        }
        describe();
    }

    /** The emotion that colours the window: the one said by hand, else the one read; null when unsure. */
    public ReadOnlyObjectProperty<@Nullable Emotion> emotionProperty() {
        return emotion.getReadOnlyProperty();
    }

    /** The mood said by hand, else the one read, sure or not; {@link Mood#UNKNOWN} where there is neither. */
    public ReadOnlyObjectProperty<Mood> presentProperty() {
        return present.getReadOnlyProperty();
    }

    /** The emotion said by hand; null while the camera's reading counts. */
    public ReadOnlyObjectProperty<@Nullable Emotion> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** The newest reading; it stays when the face is lost. */
    public ReadOnlyObjectProperty<EmotionScores> scoresProperty() {
        return scores.getReadOnlyProperty();
    }

    /** Whether {@link #scoresProperty()} is of the present moment. */
    public ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** The headline, or its beginning. */
    public ReadOnlyStringProperty openingProperty() {
        return opening.getReadOnlyProperty();
    }

    /** The emotion's adjective that ends the headline; empty where none can be named. */
    public ReadOnlyStringProperty wordProperty() {
        return word.getReadOnlyProperty();
    }

    /** Since when, how likely, or what is amiss. */
    public ReadOnlyStringProperty detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /** Says everything again, in the present language. */
    public void describe() {
        Emotion byHand = said.get();
        boolean seen = watching == Watching.FACE || watching == Watching.NO_FACE;
        Mood counts = byHand != null ? Mood.said(byHand) : seen ? mood : Mood.UNKNOWN;
        present.set(counts);
        emotion.set(counts.emotion());
        MoodSentence sentence =
                byHand != null ? MoodSentence.said(byHand, saidSince) : MoodSentence.read(mood, since, watching, hint);
        opening.set(sentence.opening());
        word.set(sentence.word());
        detail.set(sentence.detail());
    }
}
