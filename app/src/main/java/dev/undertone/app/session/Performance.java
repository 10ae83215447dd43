package dev.undertone.app.session;

import dev.undertone.app.playback.Player;
import dev.undertone.app.playback.PlayerStatus;
import dev.undertone.app.session.TrackEvent.Cause;
import dev.undertone.library.Opinion;
import dev.undertone.library.Play;
import dev.undertone.library.PlayOutcome;
import dev.undertone.library.Track;
import dev.undertone.library.recommend.Pick;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** One song in the player, from its start to what is kept of it. */
final class Performance {

    private final Player player;
    private final LongSupplier listener;
    private final SessionMemory memory;
    private final SessionClock clock;
    private final InstantSource dates;
    private final SessionListener out;
    private PlayerStatus status;
    private long play;
    /** When the song started; null when there is none, or one that waits. */
    private @Nullable Instant started;
    /** What is kept of the song because its listener said what they think of it; null where they say nothing. */
    private @Nullable Play kept;

    /** Whether how long it is heard says nothing of who hears it: it was begun for somebody else, or could not be played. */
    private boolean unjudged;

    /**
     * @param listener who listens
     * @param dates tells when a song began
     */
    Performance(
            Player player,
            LongSupplier listener,
            SessionMemory memory,
            SessionClock clock,
            InstantSource dates,
            SessionListener out) {
        this.player = player;
        this.listener = listener;
        this.memory = memory;
        this.clock = clock;
        this.dates = dates;
        this.out = out;
        status = player.status();
    }

    void show(PlayerStatus now) {
        status = now;
    }

    PlayerStatus status() {
        return status;
    }

    /** Whether the player means this song by that number. */
    boolean is(long number) {
        return play == number;
    }

    /** Whether a song has started and not ended. */
    boolean isUnderWay() {
        return started != null;
    }

    void start(Pick pick) {
        leave();
        play = player.play(pick.track());
    }

    /** Takes a song up, paused. */
    void load(Pick pick, Duration position) {
        leave();
        play = player.load(pick.track(), position);
    }

    /** The player went over to another song by itself. */
    void goOver(long number) {
        leave();
        play = number;
    }

    void announceStart(Pick pick) {
        Play waiting = kept;
        if (waiting != null) {
            opine(pick, null);
        }
        started = dates.instant();
        unjudged = false;
        if (waiting != null) {
            opine(pick, waiting.opinion());
        }
        out.track(new TrackEvent(clock.now(), pick, Cause.STARTED));
    }

    /**
     * Somebody else hears the song from here on. What its listener said of it is kept; whether they would have heard it to its end
     * nobody knows.
     */
    void handOver(Pick pick, @Nullable Opinion opinion) {
        keepOpinion(pick, opinion);
        leave();
        unjudged = true;
    }

    /** The song cannot be played, or no further: that it ends here is not its listener's choice. */
    void breakOff() {
        unjudged = true;
    }

    /**
     * What was heard of the song until now, and said of it, is forgotten, if it began within a span of time.
     *
     * @return whether it did
     */
    boolean beginAnew(Instant from, Instant until) {
        Instant waiting = kept == null ? null : kept.started();
        Instant since = started == null ? waiting : started;
        boolean forgotten = since != null && !since.isBefore(from) && since.isBefore(until);
        if (forgotten) {
            kept = null;
        }
        if (forgotten && started != null) {
            started = dates.instant();
        }
        return forgotten;
    }

    /**
     * The song is over; nothing happens where none was under way.
     *
     * @param opinion what the listener said of it
     */
    void end(Pick pick, Cause cause, @Nullable Opinion opinion) {
        Instant since = started;
        if (since != null) {
            started = null;
            kept = null;
            keep(pick, since, cause, opinion);
            out.track(new TrackEvent(clock.now(), pick, cause));
        }
    }

    /**
     * Keeps at once what the listener says of the song, be it under way or waiting; it is part of the play that is kept at the song's
     * end.
     *
     * @param opinion null to take back what they said
     */
    void opine(Pick pick, @Nullable Opinion opinion) {
        Play before = kept;
        if (opinion == null) {
            kept = null;
            if (before != null) {
                memory.takeBack(before);
            }
            return;
        }
        Instant waiting = before == null ? dates.instant() : before.started();
        kept = soFar(pick, started == null ? waiting : started, Cause.SKIPPED, opinion)
                .orElse(null);
        if (kept != null) {
            memory.keepSoFar(kept);
        }
    }

    /** A song of which something was said while it waited makes way for another: that was all that was heard of it. */
    private void leave() {
        if (kept != null) {
            memory.keep(kept);
            kept = null;
        }
    }

    /** Keeps what the listener said of a song that is still under way. */
    void keepOpinion(Pick pick, @Nullable Opinion opinion) {
        Instant since = started;
        if (since != null && opinion != null) {
            kept = null;
            keep(pick, since, Cause.SKIPPED, opinion);
        }
    }

    /** Where the listener is in a song; at its beginning if the player holds another. */
    Duration placeIn(Track track) {
        Track held = status.track();
        boolean isHeld = held != null && (held.id() == track.id() || held.file().equals(track.file()));
        return isHeld ? status.position() : Duration.ZERO;
    }

    private void keep(Pick pick, Instant since, Cause cause, @Nullable Opinion opinion) {
        if (unjudged && opinion == null) {
            return;
        }
        soFar(pick, since, cause, opinion).ifPresent(memory::keep);
    }

    /** The play as it would be if it ended here; empty where the library does not know the song. */
    private Optional<Play> soFar(Pick pick, Instant since, Cause cause, @Nullable Opinion opinion) {
        boolean finished = cause == Cause.FINISHED;
        return memory.known(pick.track())
                .map(known -> new Play(
                        listener.getAsLong(),
                        known.id(),
                        since,
                        player.heard(play),
                        finished ? PlayOutcome.FINISHED : PlayOutcome.SKIPPED,
                        finished ? pick.track().duration() : placeIn(pick.track()),
                        opinion,
                        pick.mood().word(),
                        pick.aim(),
                        pick.target()));
    }
}
