package dev.undertone.library.analysis;

import dev.undertone.library.Track;
import dev.undertone.library.analysis.AnalysisProgress.State;
import dev.undertone.library.audio.AudioDecoders;
import dev.undertone.library.audio.UnreadableAudioException;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.library.catalog.CatalogException;
import dev.undertone.models.UserFacingException;
import dev.undertone.models.song.SongExcerpt;
import dev.undertone.models.song.SongReading;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One way through the songs that are to be heard, on the calling thread. */
final class AnalysisRound {

    private static final Logger LOG = LoggerFactory.getLogger(AnalysisRound.class);

    private static final String UNEXPLAINED = "It cannot be listened to, for a reason that only the log tells.";

    private final Catalog catalog;
    private final Ear ear;
    private final Turn turn;
    private final AnalysisListener listener;
    private final ExcerptReader excerpts;
    private int done;
    private int total;
    private int heard;
    private int failed;
    private @Nullable Track current;
    private Duration music = Duration.ZERO;
    private Duration took = Duration.ZERO;
    private long began;
    private long waitedBefore;

    AnalysisRound(Catalog catalog, Ear ear, Turn turn, AnalysisListener listener) {
        this.catalog = catalog;
        this.ear = ear;
        this.turn = turn;
        this.listener = listener;
        this.excerpts = new ExcerptReader(turn);
    }

    /**
     * Listens to these songs.
     *
     * @throws CatalogException if the catalog cannot be written
     * @throws UserFacingException if the model cannot be loaded
     */
    AnalysisReport run(List<Long> trackIds) {
        total = trackIds.size();
        if (!trackIds.isEmpty()) {
            ear.prepare();
        }
        for (long id : trackIds) {
            if (!turn.await()) {
                break;
            }
            // It may be gone, or changed, since the songs were counted.
            current = catalog.track(id).filter(Track::available).orElse(null);
            tell(State.LISTENING);
            if (current != null && !listenTo(current)) {
                break;
            }
            done++;
        }
        current = null;
        boolean cancelled = done < total;
        tell(cancelled ? State.STOPPED : State.DONE);
        return new AnalysisReport(heard, failed, music, took, cancelled);
    }

    void tell(State state) {
        listener.advanced(new AnalysisProgress(state, done, total, failed, current));
    }

    /** False if it was cancelled. */
    private boolean listenTo(Track track) {
        began = System.nanoTime();
        waitedBefore = turn.waitedNanos();
        Optional<List<SongExcerpt>> read;
        try {
            read = excerpts.read(track.file());
        } catch (UnreadableAudioException e) {
            if (e.isLasting()) {
                refuse(track, e.reason());
            } else {
                fail(track, e.reason());
            }
            return true;
        } catch (RuntimeException e) {
            if (turn.isCancelled()) {
                // An interrupted thread may have had its file closed.
                return false;
            }
            // Nothing in a file may stop the others, whatever it makes a library trip over.
            LOG.warn("{} cannot be listened to", track.file(), e);
            refuse(track, UNEXPLAINED);
            return true;
        }
        if (read.isEmpty()) {
            return false;
        }
        SongReading reading;
        try {
            reading = ear.read(read.get());
        } catch (RuntimeException e) {
            if (turn.isCancelled()) {
                return false;
            }
            // That may be for want of memory, and says nothing of the file.
            LOG.warn("{} was not listened to", track.file(), e);
            fail(track, UNEXPLAINED);
            return true;
        }
        keep(track, reading);
        return true;
    }

    private void keep(Track track, SongReading reading) {
        catalog.listening().keep(track.id(), reading, ear.version());
        Duration spent = spent();
        took = took.plus(spent);
        music = music.plus(track.duration());
        heard++;
        listener.heard(new AnalysedSong(catalog.track(track.id()).orElse(track), reading, spent));
    }

    /** It is not tried again, unless it only seems damaged because its disk does not answer. */
    private void refuse(Track track, String reason) {
        if (AudioDecoders.canBeRead(track.file())) {
            catalog.listening().keepUndecoded(track, reason, ear.version());
        }
        fail(track, reason);
    }

    private void fail(Track track, String reason) {
        failed++;
        if (!Files.exists(track.file())) {
            // It was moved away; when it is back, it is heard.
            catalog.setPresent(List.of(track.file()), false);
        }
        listener.failed(track, reason);
    }

    /** How long this song took, without waiting for anybody. */
    private Duration spent() {
        return Duration.ofNanos(System.nanoTime() - began - (turn.waitedNanos() - waitedBefore));
    }
}
