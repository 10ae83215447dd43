package dev.undertone.library.analysis;

import dev.undertone.library.Track;
import dev.undertone.library.Waveform;
import dev.undertone.library.audio.AudioDecoders;
import dev.undertone.library.audio.SoundMeasurement;
import dev.undertone.library.audio.UnreadableAudioException;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.library.catalog.CatalogException;
import dev.undertone.library.catalog.MeasurementTable;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Measures the sound of songs: all that were not measured yet, or one that somebody asks for. */
public final class SongMeasuring {

    private static final Logger LOG = LoggerFactory.getLogger(SongMeasuring.class);

    // About half a minute of music, as long as an excerpt that is listened to.
    private static final int BLOCKS_BETWEEN_LOOKS = 80;

    private final Catalog catalog;
    private final Turn turn;
    private final BooleanSupplier isWantedElsewhere;
    private int blocks;

    /**
     * @param turn is asked before each song, and every half a minute of music within it
     * @param isWantedElsewhere whether to end before the next song
     */
    SongMeasuring(Catalog catalog, Turn turn, BooleanSupplier isWantedElsewhere) {
        this.catalog = catalog;
        this.turn = turn;
        this.isWantedElsewhere = isWantedElsewhere;
    }

    /**
     * Measures every song that is waiting for it, on the calling thread.
     *
     * @return how many were measured
     * @throws CatalogException if the catalog cannot be written
     */
    int run() {
        int measured = 0;
        for (long id : catalog.measurements().waiting()) {
            if (isWantedElsewhere.getAsBoolean() || !turn.await()) {
                break;
            }
            Optional<Track> track = catalog.track(id).filter(Track::available);
            if (track.isPresent()
                    && catalog.measurements().isWaiting(id)
                    && measure(catalog, track.get(), this::goesOn).isPresent()) {
                measured++;
            }
        }
        return measured;
    }

    private boolean goesOn() {
        blocks = (blocks + 1) % BLOCKS_BETWEEN_LOOKS;
        return blocks == 0 ? turn.await() : !turn.isCancelled();
    }

    /**
     * The outline of a song, measured now where it was not yet. Of a song that is not in the catalog nothing is kept.
     *
     * @return empty if its file cannot be decoded, or the thread was interrupted
     * @throws CatalogException if the catalog cannot be read or written
     */
    public static Optional<Waveform> waveform(Catalog catalog, Track track) {
        MeasurementTable measurements = catalog.measurements();
        Optional<Waveform> known = measurements.waveform(track.id());
        if (known.isPresent() || (track.isInLibrary() && !measurements.isWaiting(track.id()))) {
            return known;
        }
        return measure(catalog, track, () -> !Thread.currentThread().isInterrupted())
                .map(SoundMeasurement::waveform);
    }

    private static Optional<SoundMeasurement> measure(Catalog catalog, Track track, BooleanSupplier goesOn) {
        Optional<SoundMeasurement> measured;
        try {
            measured = SoundMeasurement.of(track.file(), goesOn);
        } catch (UnreadableAudioException e) {
            LOG.debug("{} cannot be measured", track.file(), e);
            if (e.isLasting()) {
                refuse(catalog, track);
            }
            return Optional.empty();
        } catch (RuntimeException e) {
            // Nothing in a file may stop the others, whatever it makes a library trip over.
            LOG.warn("{} cannot be measured", track.file(), e);
            refuse(catalog, track);
            return Optional.empty();
        }
        measured.filter(_ -> track.isInLibrary())
                .ifPresent(sound -> catalog.measurements().keep(track.id(), sound));
        return measured;
    }

    private static void refuse(Catalog catalog, Track track) {
        // An interrupted thread may have had its file closed, and of one that cannot be read nothing is said.
        if (!Thread.currentThread().isInterrupted() && AudioDecoders.canBeRead(track.file())) {
            catalog.measurements().keepRefused(track);
        }
    }
}
