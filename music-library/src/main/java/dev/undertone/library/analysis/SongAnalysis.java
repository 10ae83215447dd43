package dev.undertone.library.analysis;

import dev.undertone.library.Track;
import dev.undertone.library.analysis.AnalysisProgress.State;
import dev.undertone.library.background.ThreadPriority;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.library.catalog.ListeningTable;
import dev.undertone.models.UserFacingException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens to the songs that no model has heard yet, or only another one, in the background ({@link #start}) or at once ({@link
 * #run}), and measures the sound of songs in the background when it has heard all of them. Safe to use from any thread. To be closed before its library.
 */
public final class SongAnalysis implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SongAnalysis.class);

    // A song that is being decoded is given up at once; the model reads one to its end, in less than this.
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(5);

    private final Catalog catalog;
    private final Supplier<Ear> ears;
    private final Turn turn;
    private final Turn measuringTurn;
    private final List<AnalysisListener> listeners = new CopyOnWriteArrayList<>();
    private final AnalysisListener everybody = new Everybody();

    /** Given when there may be songs to hear. */
    private final Semaphore news = new Semaphore(1);

    private volatile AnalysisProgress progress = AnalysisProgress.NONE;
    private volatile @Nullable String version;
    private @Nullable Thread thread;

    SongAnalysis(Catalog catalog, Supplier<Ear> ears, BooleanSupplier disturbs) {
        this.catalog = catalog;
        this.ears = ears;
        this.turn = new Turn(disturbs, this::changeState);
        this.measuringTurn = new Turn(disturbs, _ -> {});
    }

    /**
     * Gets ready; nothing is loaded yet.
     *
     * @param weights the folder of the model
     * @param disturbs whether listening would disturb now. It is asked on the listening thread before each excerpt of half a
     *     minute, of which one takes a fraction of a second; while the answer is yes, every half a second again
     */
    public static SongAnalysis of(Catalog catalog, Path weights, BooleanSupplier disturbs) {
        return new SongAnalysis(catalog, () -> Ear.of(weights), disturbs);
    }

    /** Tells this listener too what happens from now on. */
    public void addListener(AnalysisListener listener) {
        listeners.add(listener);
    }

    /** How far it is now. */
    public AnalysisProgress progress() {
        return progress;
    }

    /**
     * Begins to listen in the background, and goes on until it is closed: when all songs are done, it measures those that were not
     * yet, of which no progress is told, and waits for {@link #songsChanged}.
     *
     * @throws IllegalStateException if it was started before
     */
    public synchronized void start() {
        if (thread != null) {
            throw new IllegalStateException("it listens already");
        }
        thread = Thread.ofPlatform()
                .name("song-analysis")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .unstarted(this::listenForEver);
        thread.start();
    }

    /** There may be other songs now: looks for them, when it is done with those that it knows of. */
    public void songsChanged() {
        news.release();
    }

    /** Whether to wait, until told otherwise. The excerpt that is being read is read to its end. */
    public void setPaused(boolean paused) {
        turn.setPaused(paused);
        measuringTurn.setPaused(paused);
    }

    /**
     * Listens on the calling thread, and returns when every song is done or {@link #cancel} was called.
     *
     * @param again to all available songs, also those that were heard, and those that could not be decoded, which are then
     *     measured again too
     * @throws UserFacingException if the model is missing or damaged, or the catalog cannot be written; what was heard by then
     *     is kept
     */
    public AnalysisReport run(boolean again) {
        try (Ear ear = ears.get()) {
            version = ear.version();
            ListeningTable songs = catalog.listening();
            if (again) {
                catalog.measurements().forgetRefused();
            }
            return listen(ear, again ? songs.available() : songs.waiting(ear.version()));
        }
    }

    /**
     * Measures the sound of the songs that were not measured yet on the calling thread, and returns when every song is done or
     * {@link #cancel} was called.
     *
     * @return how many were measured
     * @throws UserFacingException if the catalog cannot be written; what was measured by then is kept
     */
    public int measure() {
        return new SongMeasuring(catalog, measuringTurn, () -> false).run();
    }

    /**
     * How much of the library was listened to. Reads the description of the model, but loads no network.
     *
     * @throws UserFacingException if the model is missing or damaged
     */
    public AnalysisState state() {
        try (Ear ear = ears.get()) {
            String version = ear.version();
            ListeningTable songs = catalog.listening();
            return new AnalysisState(
                    version, songs.heard(version), songs.waiting(version).size(), songs.undecoded(version));
        }
    }

    /** Ends what is under way as soon as it can; what was heard is kept. It does not begin again. Returns at once. */
    public void cancel() {
        turn.cancel();
        measuringTurn.cancel();
        news.release();
    }

    /** As {@link #cancel}, and waits a moment for the end. */
    @Override
    public void close() {
        cancel();
        Thread listening;
        synchronized (this) {
            listening = thread;
        }
        if (listening != null) {
            try {
                if (!listening.join(LONGEST_GOODBYE)) {
                    LOG.warn("The song {} is listened to for too long", progress.current());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void listenForEver() {
        ThreadPriority.lowerThisThread();
        try {
            while (!turn.isCancelled()) {
                news.acquire();
                news.drainPermits();
                if (!turn.isCancelled()) {
                    listenOnce();
                    measureOnce();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listenOnce() {
        try {
            // Loading the model disturbs as much as listening does, and is not done for nothing.
            String known = version;
            boolean idle = known != null && catalog.listening().waiting(known).isEmpty();
            if (!idle && turn.await()) {
                run(false);
            }
        } catch (UserFacingException e) {
            problem(e);
        } catch (IllegalStateException e) {
            // The library was closed while a song was heard that would not end.
            if (!turn.isCancelled()) {
                broken(e);
            }
        } catch (RuntimeException | LinkageError e) {
            broken(e);
        }
    }

    /** After the listening, for that is what songs are chosen by; and also where there is no model to listen with. */
    private void measureOnce() {
        try {
            new SongMeasuring(catalog, measuringTurn, () -> news.availablePermits() > 0).run();
        } catch (UserFacingException e) {
            LOG.warn("Songs are not measured", e);
        } catch (IllegalStateException e) {
            // The library was closed, as above.
            if (!turn.isCancelled()) {
                LOG.warn("Songs are not measured", e);
            }
        } catch (RuntimeException | LinkageError e) {
            // Also where FFmpeg's library is missing: listening to songs goes on without it.
            LOG.warn("Songs cannot be measured", e);
        }
    }

    private AnalysisReport listen(Ear ear, List<Long> trackIds) {
        AnalysisRound round = new AnalysisRound(catalog, ear, turn, everybody);
        return round.run(trackIds);
    }

    private void broken(Throwable failure) {
        problem(new UserFacingException(
                "Songs cannot be listened to: " + failure.getMessage() + ".",
                "Start Undertone again; if that does not help, `undertone doctor` tells more.",
                failure));
    }

    private void problem(UserFacingException problem) {
        LOG.warn("Songs are not listened to", problem);
        changeState(State.STOPPED);
        everybody.notice(problem);
    }

    private void changeState(State state) {
        AnalysisProgress was = progress;
        everybody.advanced(new AnalysisProgress(state, was.done(), was.total(), was.failed(), was.current()));
    }

    /** Tells all listeners, after remembering it for who asks. */
    private final class Everybody implements AnalysisListener {

        @Override
        public void advanced(AnalysisProgress now) {
            progress = now;
            listeners.forEach(listener -> listener.advanced(now));
        }

        @Override
        public void heard(AnalysedSong song) {
            listeners.forEach(listener -> listener.heard(song));
        }

        @Override
        public void failed(Track track, String reason) {
            listeners.forEach(listener -> listener.failed(track, reason));
        }

        @Override
        public void notice(UserFacingException problem) {
            listeners.forEach(listener -> listener.notice(problem));
        }
    }
}
