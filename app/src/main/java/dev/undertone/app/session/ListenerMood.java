package dev.undertone.app.session;

import dev.undertone.models.Emotion;
import dev.undertone.models.Mood;
import dev.undertone.models.text.TextReading;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The listener's mood: hears what face, words and hand say of it, tells what it comes to, and has it remembered. */
final class ListenerMood {

    private final SessionClock clock;
    private final MoodDiary diary;
    private final Sentences sentences;
    private final SessionListener out;
    private final MoodChoice choice = new MoodChoice();
    private Mood toldMood = Mood.UNKNOWN;
    private MoodBlend toldBlend = MoodBlend.NOTHING;

    /**
     * @param textWeights the folder of the model that reads sentences
     */
    ListenerMood(SessionClock clock, MoodDiary diary, Path textWeights, SessionListener out) {
        this.clock = clock;
        this.diary = diary;
        this.sentences = new Sentences(textWeights);
        this.out = out;
    }

    void read(Duration time, Mood mood) {
        clock.set(time);
        choice.read(time, mood);
        tell();
    }

    /**
     * @param emotion null to go by words and camera again
     */
    void say(@Nullable Emotion emotion) {
        choice.said(clock.now(), emotion);
        tell();
    }

    /**
     * @param sentence blank to take back what was written
     */
    void write(String sentence) {
        if (sentence.isBlank()) {
            choice.wrote(clock.now(), null, 0);
        } else {
            TextReading reading = sentences.read(sentence);
            choice.wrote(clock.now(), reading.scores(), reading.confidence());
            out.understood(reading, MoodFusion.isUnderstood(reading.confidence()));
        }
        tell();
    }

    /**
     * Time goes by: to be called about once a second.
     *
     * @param listening whether a song plays; without one, nobody knows how long what was said holds
     */
    void pass(Instant now, boolean listening) {
        choice.pass(clock.now());
        tell();
        boolean counts = !choice.isOwnWord() || listening;
        diary.look(now, counts ? choice.shown() : Mood.UNKNOWN, choice.isOwnWord());
    }

    /** Somebody else listens, of whom nothing is known. */
    void beginAnew() {
        choice.beginAnew();
        tell();
    }

    /** Which mood the music follows. */
    MoodChoice choice() {
        return choice;
    }

    /** What is remembered of it. */
    MoodDiary diary() {
        return diary;
    }

    private void tell() {
        if (!choice.blend().equals(toldBlend)) {
            toldBlend = choice.blend();
            out.blend(clock.now(), toldBlend);
        }
        Mood shown = choice.shown();
        if (!Objects.equals(shown.emotion(), toldMood.emotion())) {
            toldMood = shown;
            out.mood(clock.now(), shown);
        }
    }
}
