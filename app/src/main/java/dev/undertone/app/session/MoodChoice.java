package dev.undertone.app.session;

import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.Mood;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which mood the music follows.
 *
 * <p>The music is more patient than the display, because another mood begins another arc. A face that turns away for a moment
 * makes the mood unsure at once, but the songs of the last known mood stay planned for a while. Nor does a short smile change
 * them: felt smiles last up to four seconds (Ekman and Friesen, Felt, False, and Miserable Smiles, 1982), so another emotion
 * counts for the music when it has been read for that long. The first mood that is known, and what the
 * listener says or writes, count at once.
 */
final class MoodChoice {

    /** How long after the last known mood the music still follows it. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    /** How long another emotion must be read without a break before the music follows it. */
    static final Duration NO_PASSING_SMILE = Duration.ofSeconds(4);

    private MoodFusion fusion = new MoodFusion(System::nanoTime);
    private MoodBlend blend = MoodBlend.NOTHING;
    private Mood forMusic = Mood.UNKNOWN;
    /** Since when the mood has been another than the music's; null while it is that. */
    private @Nullable Duration otherSince;

    private @Nullable Emotion other;

    void read(Duration time, Mood mood) {
        fusion.face(mood);
        pass(time);
    }

    /**
     * @param emotion null to go by words and camera again
     */
    void said(Duration time, @Nullable Emotion emotion) {
        fusion.hand(emotion);
        told(time);
    }

    /**
     * @param scores null where the listener takes back what they wrote
     * @param confidence of the likeliest of them
     */
    void wrote(Duration time, @Nullable EmotionScores scores, double confidence) {
        fusion.words(scores, confidence);
        told(time);
    }

    /** Time goes by, and words count less. */
    void pass(Duration time) {
        blend = fusion.now();
        if (fusion.isByHand()) {
            follow();
        } else {
            settle(time);
        }
    }

    /** Somebody else listens, of whom nothing is known. */
    void beginAnew() {
        fusion = new MoodFusion(System::nanoTime);
        blend = MoodBlend.NOTHING;
        forMusic = Mood.UNKNOWN;
        otherSince = null;
    }

    /** Whether the mood to show is, for the greater part, what the listener said or wrote. */
    boolean isOwnWord() {
        return !blend.parts().isEmpty() && blend.parts().getFirst().source() != MoodSource.FACE;
    }

    /** The mood to show. */
    Mood shown() {
        return blend.mood();
    }

    /** The mood to show, and what it is made of. */
    MoodBlend blend() {
        return blend;
    }

    /** The mood to choose songs for. */
    Mood forMusic() {
        return forMusic;
    }

    private void told(Duration time) {
        blend = fusion.now();
        if (shown().isUnsure()) {
            settle(time);
        } else {
            follow();
        }
    }

    private void settle(Duration time) {
        Mood shown = shown();
        if (forMusic.isUnsure() || Objects.equals(shown.emotion(), forMusic.emotion())) {
            follow();
        } else if (otherSince == null || !Objects.equals(shown.emotion(), other) || time.compareTo(otherSince) < 0) {
            other = shown.emotion();
            otherSince = time;
        } else if (time.minus(otherSince).compareTo(shown.isUnsure() ? PATIENCE : NO_PASSING_SMILE) >= 0) {
            follow();
        }
    }

    private void follow() {
        forMusic = shown();
        otherSince = null;
    }
}
