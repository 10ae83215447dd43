package dev.undertone.app.ui.mood;

import dev.undertone.app.session.MoodBlend;
import dev.undertone.app.session.MoodPart;
import dev.undertone.app.session.MoodSource;
import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.Mood;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The mood that counts as the session tells it, what it is made of, the reading of the listener's face, and the commands to say
 * something of each.
 */
public final class MoodModel {

    private final Clock clock;
    private final WrittenMoodModel written;
    private final ReadOnlyObjectWrapper<@Nullable Emotion> emotion = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Mood> present = new ReadOnlyObjectWrapper<>(Mood.UNKNOWN);
    private final ReadOnlyObjectWrapper<MoodBlend> blend = new ReadOnlyObjectWrapper<>(MoodBlend.NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable Emotion> said = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<EmotionScores> scores = new ReadOnlyObjectWrapper<>(EmotionScores.UNIFORM);
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Emotion> corrected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper opening = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper word = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper detail = new ReadOnlyStringWrapper("");
    private Consumer<@Nullable Emotion> sayCommand = _ -> {};
    private Consumer<Emotion> correctCommand = _ -> {};
    private MoodBlend withoutHand = MoodBlend.NOTHING;
    private LocalTime since;
    private LocalTime saidSince;
    private Watching watching = Watching.STARTING;
    private @Nullable String hint;

    /**
     * @param clock says since when a mood holds
     */
    public MoodModel(Clock clock) {
        this.clock = clock;
        written = new WrittenMoodModel();
        since = LocalTime.now(clock);
        saidSince = since;
        describe();
    }

    /** Names the mood by hand; the same emotion again, or null, gives it back to the camera. */
    public void say(@Nullable Emotion chosen) {
        Emotion wanted = Objects.equals(chosen, said.get()) ? null : chosen;
        said.set(wanted);
        saidSince = LocalTime.now(clock);
        // What the session is about to tell is shown at once.
        show(wanted == null ? withoutHand : byHand(wanted));
        sayCommand.accept(wanted);
    }

    /** Hands what the listener says to whoever plays the music. */
    public void onSay(Consumer<@Nullable Emotion> command) {
        sayCommand = command;
    }

    /** Says what the reading of the listener's face should have been, or that it was right. */
    public void correct(Emotion label) {
        correctCommand.accept(label);
    }

    /** Hands what the listener says of readings to whoever learns from it. */
    public void onCorrect(Consumer<Emotion> command) {
        correctCommand = command;
    }

    /** What the listener said of a reading is kept. */
    public void showCorrected(Emotion label) {
        corrected.set(label);
    }

    /** The listener was thanked for what they said of a reading. */
    public void thanked() {
        corrected.set(null);
    }

    /** The mood that counts, and what it is made of. */
    public void showBlend(MoodBlend told) {
        boolean hand = has(told, MoodSource.HAND);
        if (!hand) {
            withoutHand = told;
        }
        // News that were on their way when the listener named the mood, or took that back, are older than that.
        if (hand == (said.get() != null)) {
            show(told);
        }
    }

    /** Somebody else listens: what was said by hand is no longer said. */
    public void begin() {
        said.set(null);
        withoutHand = MoodBlend.NOTHING;
        written.begin();
        show(MoodBlend.NOTHING);
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
    public void showWatching(Watching now, @Nullable String problem) {
        if (watching == now && Objects.equals(hint, problem)) {
            return;
        }
        watching = now;
        hint = problem;
        if (now != Watching.FACE) {
            reading.set(false);
        }
        describe();
    }

    /** What the listener writes of how it is going. */
    public WrittenMoodModel written() {
        return written;
    }

    /** The emotion that colours the window; null when unsure. */
    public ReadOnlyObjectProperty<@Nullable Emotion> emotionProperty() {
        return emotion.getReadOnlyProperty();
    }

    /** The mood that counts, sure or not; {@link Mood#UNKNOWN} where nothing is known. */
    public ReadOnlyObjectProperty<Mood> presentProperty() {
        return present.getReadOnlyProperty();
    }

    /** The mood that counts, and what it is made of. */
    public ReadOnlyObjectProperty<MoodBlend> blendProperty() {
        return blend.getReadOnlyProperty();
    }

    /** The emotion said by hand; null while others count. */
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

    /** What the reading of the face amounts to: what can be said to be right, or wrong. */
    public Emotion readEmotion() {
        return blend.get().parts().stream()
                .filter(part -> part.source() == MoodSource.FACE)
                .findFirst()
                .map(MoodPart::scores)
                .orElseGet(scores::get)
                .strongest();
    }

    /** What a reading was just said to be; null where nothing was. */
    public ReadOnlyObjectProperty<@Nullable Emotion> correctedProperty() {
        return corrected.getReadOnlyProperty();
    }

    /** The headline, or its beginning. */
    public ReadOnlyStringProperty openingProperty() {
        return opening.getReadOnlyProperty();
    }

    /** The emotion's adjective that ends the headline; empty where none can be named. */
    public ReadOnlyStringProperty wordProperty() {
        return word.getReadOnlyProperty();
    }

    /** Since when, how likely, made of what, or what is amiss. */
    public ReadOnlyStringProperty detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /** Says everything again, in the present language. */
    public void describe() {
        MoodSentence sentence =
                MoodSentence.of(blend.get(), has(blend.get(), MoodSource.HAND) ? saidSince : since, watching, hint);
        opening.set(sentence.opening());
        word.set(sentence.word());
        detail.set(sentence.detail());
    }

    private void show(MoodBlend counts) {
        if (!Objects.equals(emotion.get(), counts.mood().emotion())) {
            since = LocalTime.now(clock);
        }
        blend.set(counts);
        present.set(counts.mood());
        emotion.set(counts.mood().emotion());
        written.show(counts);
        describe();
    }

    private static MoodBlend byHand(Emotion emotion) {
        Mood mood = Mood.said(emotion);
        return new MoodBlend(mood, List.of(new MoodPart(MoodSource.HAND, mood.scores(), 1, Duration.ZERO)));
    }

    static boolean has(MoodBlend blend, MoodSource source) {
        return blend.parts().stream().anyMatch(part -> part.source() == source);
    }
}
