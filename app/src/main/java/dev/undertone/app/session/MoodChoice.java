package dev.undertone.app.session;

import dev.undertone.models.Emotion;
import dev.undertone.models.Mood;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which mood counts: what the listener said beats what the camera reads, until they take it back.
 *
 * <p>The music is more patient than the display, because another mood begins another arc. A face that turns away for a moment
 * makes the mood unsure at once, but the songs of the last known mood stay planned for a while. Nor does a short smile change
 * them: felt smiles last up to four seconds (Ekman and Friesen, Felt, False, and Miserable Smiles, 1982), so another emotion
 * counts for the music when it has been read for that long. The first mood that is known, and what the
 * listener says, count at once.
 */
final class MoodChoice {

    /** How long after the last known mood the music still follows it. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    /** How long another emotion must be read without a break before the music follows it. */
    static final Duration NO_PASSING_SMILE = Duration.ofSeconds(4);

    private Mood read = Mood.UNKNOWN;
    private @Nullable Emotion said;
    private Mood forMusic = Mood.UNKNOWN;
    /** Since when the mood has been read that is not the music's; null while it is. */
    private @Nullable Duration otherSince;

    private @Nullable Emotion other;

    void read(Duration time, Mood mood) {
        read = mood;
        if (said == null) {
            settle(time);
        }
    }

    /**
     * @param emotion null to go by the camera again
     */
    void said(Duration time, @Nullable Emotion emotion) {
        said = emotion;
        if (shown().isUnsure()) {
            settle(time);
        } else {
            follow();
        }
    }

    /** Whether the mood to show is what the listener said. */
    boolean isSaid() {
        return said != null;
    }

    /** The mood to show. */
    Mood shown() {
        return said == null ? read : Mood.said(said);
    }

    /** The mood to choose songs for. */
    Mood forMusic() {
        return forMusic;
    }

    private void settle(Duration time) {
        if (forMusic.isUnsure() || Objects.equals(read.emotion(), forMusic.emotion())) {
            follow();
        } else if (otherSince == null || !Objects.equals(read.emotion(), other) || time.compareTo(otherSince) < 0) {
            other = read.emotion();
            otherSince = time;
        } else if (time.minus(otherSince).compareTo(read.isUnsure() ? PATIENCE : NO_PASSING_SMILE) >= 0) {
            follow();
        }
    }

    private void follow() {
        forMusic = shown();
        otherSince = null;
    }
}
