package dev.undertone.app.playback;

import dev.undertone.models.UserFacingException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Tells what the engine does, when it is heard and each thing once. */
final class Announcer {

    private record Beginning(long play, long lineFrame) {}

    private final Out out;
    private final Deque<Beginning> beginnings = new ArrayDeque<>();
    private @Nullable PlayerStatus told;
    private long toldAt;
    private boolean ended;

    /** Who hears it. */
    interface Out {

        void status(PlayerStatus status);

        void heard(long play, Duration time);

        void began(long play);

        void ended(long play);

        void failed(long play, UserFacingException problem);
    }

    Announcer(Out out) {
        this.out = out;
    }

    void announce(PlayerStatus status) {
        toldAt = System.nanoTime();
        if (!status.equals(told)) {
            told = status;
            out.status(status);
        }
    }

    boolean isQuietFor(long nanos) {
        return System.nanoTime() - toldAt >= nanos;
    }

    void heard(long play, Duration time) {
        out.heard(play, time);
    }

    void failed(long play, UserFacingException problem) {
        out.failed(play, problem);
    }

    /** A song begins that was asked for, or goes on from elsewhere: what was to be told of the one before is not any more. */
    void begin() {
        beginnings.clear();
        ended = false;
    }

    /** A song that follows another is heard from this frame of the line on. */
    void willBegin(long play, long lineFrame) {
        beginnings.add(new Beginning(play, lineFrame));
    }

    /** Whether what is mixed already is another song than what is heard still. */
    boolean isBetweenSongs() {
        return !beginnings.isEmpty();
    }

    /** Tells of the songs that have begun when the line has played so many frames. */
    void reached(long framesPlayed) {
        while (!beginnings.isEmpty() && beginnings.getFirst().lineFrame <= framesPlayed) {
            out.began(beginnings.removeFirst().play);
        }
    }

    /** Tells of all songs that were to begin: what was written to the line before is not played any further. */
    void reachedAll() {
        reached(Long.MAX_VALUE);
    }

    /** The last song has been heard to its end. */
    void ended(long play) {
        ended = true;
        out.ended(play);
    }

    boolean hasEnded() {
        return ended;
    }
}
