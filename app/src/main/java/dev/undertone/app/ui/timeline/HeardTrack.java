package dev.undertone.app.ui.timeline;

import dev.undertone.library.Play;
import dev.undertone.library.Track;
import java.time.Instant;

/**
 * A song that was heard.
 *
 * @param play when, for how long, and for which mood
 * @param track the song
 */
public record HeardTrack(Play play, Track track) implements DayEntry {

    @Override
    public Instant began() {
        return play.started();
    }

    @Override
    public Instant ended() {
        return play.started().plus(play.heard());
    }
}
