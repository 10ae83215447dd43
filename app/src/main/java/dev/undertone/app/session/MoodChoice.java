package dev.undertone.app.session;

import dev.undertone.models.Emotion;
import dev.undertone.models.Mood;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Which mood counts: what the listener said beats what the camera reads, until they take it back.
 *
 * <p>The music is more patient than the display. A face that turns away for a moment makes the mood unsure at once, but the
 * songs of the last known mood stay planned for a while.
 */
final class MoodChoice {

    /** How long after the last known mood the music still follows it. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private Mood read = Mood.UNKNOWN;
    private @Nullable Emotion said;
    private Mood lastKnown = Mood.UNKNOWN;
    private @Nullable Duration unsureSince;

    void read(Duration time, Mood mood) {
        read = mood;
        settle(time);
    }

    /**
     * @param emotion null to go by the camera again
     */
    void said(Duration time, @Nullable Emotion emotion) {
        said = emotion;
        settle(time);
    }

    /** The mood to show. */
    Mood shown() {
        return said == null ? read : Mood.said(said);
    }

    /** The mood to choose songs for. */
    Mood forMusic() {
        return lastKnown;
    }

    private void settle(Duration time) {
        Mood shown = shown();
        if (!shown.isUnsure()) {
            lastKnown = shown;
            unsureSince = null;
        } else if (unsureSince == null || time.compareTo(unsureSince) < 0) {
            unsureSince = time;
        } else if (time.minus(unsureSince).compareTo(PATIENCE) >= 0) {
            lastKnown = shown;
        }
    }
}
