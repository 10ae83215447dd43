package dev.undertone.app.session;

import dev.undertone.app.playback.Player;
import dev.undertone.app.playback.PlayerListener;
import dev.undertone.app.playback.PlayerStatus;
import dev.undertone.app.playback.SoundSettings;
import dev.undertone.library.Feedback;
import dev.undertone.library.FeedbackKind;
import dev.undertone.library.Listener;
import dev.undertone.library.Opinion;
import dev.undertone.library.Track;
import dev.undertone.library.door.Library;
import dev.undertone.models.Emotion;
import dev.undertone.models.Mood;
import dev.undertone.models.UserFacingException;
import dev.undertone.models.expression.PersonalCalibration;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One listener, their mood and their music.
 *
 * <ul>
 *   <li>The first song starts when the first mood is known, or when the listener presses play.
 *   <li>Another mood changes what comes next, never the song that plays.
 *   <li>Songs that the listener chooses come before those that are planned, and stay whatever the mood does.
 *   <li>A mood that the listener names counts until they take it back; otherwise what they wrote and how they look are mixed.
 *   <li>What is planned is an arc from the mood to where the aim leads. It begins anew with another mood or another aim,
 *       and while nothing changes, songs are only added at its end.
 *   <li>The queue and the place in the song are kept in the library every few seconds, and taken up again, paused, by the
 *       next session. If its song belongs to the first mood, it goes on; else one that does takes its place.
 * </ul>
 *
 * <p>Every command may come from any thread and returns at once. It takes effect on the session's own thread, on which the
 * listeners are called as well. Player and library stay the caller's, who closes them after the session.
 */
public final class ListeningSession implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ListeningSession.class);

    private static final Duration BETWEEN_SAVES = Duration.ofSeconds(5);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(3);

    private final Player player;
    private final InstantSource clock;
    private final ScheduledThreadPoolExecutor thread;
    private final SessionListeners listeners = new SessionListeners();
    private final Conductor conductor;
    private final PlayerListener playerListener = new PlayerNews();

    /**
     * @param library chooses the songs and keeps the queue
     * @param player plays them, and nobody else's
     * @param textWeights the folder of the model that reads what the listener writes, loaded when they do
     */
    public ListeningSession(Library library, Player player, Path textWeights) {
        this(library, player, textWeights, InstantSource.system());
    }

    /**
     * @param library chooses the songs and keeps the queue
     * @param player plays them, and nobody else's
     * @param textWeights the folder of the model that reads what the listener writes, loaded when they do
     * @param clock tells what time it is, which may jump
     */
    public ListeningSession(Library library, Player player, Path textWeights, InstantSource clock) {
        this.player = player;
        this.clock = clock;
        thread = new ScheduledThreadPoolExecutor(
                1,
                Thread.ofPlatform().name("session").daemon().factory(),
                // What is asked of a session after its end is not worth an exception in a window that closes.
                new ThreadPoolExecutor.DiscardPolicy());
        conductor = new Conductor(library, player, textWeights, clock, listeners);
    }

    /** Adds a listener; those added before {@link #start} miss nothing. */
    public void addListener(SessionListener listener) {
        listeners.add(listener);
    }

    /** Takes a listener away. */
    public void removeListener(SessionListener listener) {
        listeners.remove(listener);
    }

    /** Takes up what the last session left, and gets the sound card ready. To be called once. */
    @SuppressWarnings("FutureReturnValueIgnored") // it ends with the executor, and its task tells its own failures
    public void start() {
        player.addListener(playerListener);
        submit(conductor::restore);
        thread.scheduleWithFixedDelay(
                guarded(conductor::saveIfPlaying),
                BETWEEN_SAVES.toMillis(),
                BETWEEN_SAVES.toMillis(),
                TimeUnit.MILLISECONDS);
        thread.scheduleWithFixedDelay(guarded(() -> conductor.tick(clock.instant())), 1, 1, TimeUnit.SECONDS);
    }

    /**
     * Tells the mood that the camera shows, for each frame or less often; {@link Mood#UNKNOWN} when there is no camera any
     * more.
     *
     * @param time the frame's
     */
    public void moodRead(Duration time, Mood mood) {
        submit(() -> conductor.moodRead(time, mood));
    }

    /**
     * Tells what a frame of the camera shows, for each that is read.
     *
     * @param mood what the readings amount to, this one taken in
     */
    public void read(Reading reading, Mood mood) {
        submit(() -> conductor.read(reading, mood));
    }

    /** How the listener's face is to be taken, by what they said of readings. At once, on any thread. */
    public PersonalCalibration calibration() {
        return conductor.readings().calibration();
    }

    /**
     * Tells the mood that the listener named.
     *
     * @param emotion null to go by the camera again
     */
    public void moodSaid(@Nullable Emotion emotion) {
        submit(() -> conductor.moodSaid(emotion));
    }

    /**
     * Tells what the listener wrote of how it is going. Its mood counts beside the camera's, the less the older it is.
     *
     * @param sentence blank to take back what they wrote
     */
    public void moodWritten(String sentence) {
        submit(() -> conductor.moodWritten(sentence));
    }

    /**
     * Tells what the listener says of the reading of their face: it is kept, and what is read of their face from now on is seen in
     * its light. Nothing happens where no face was read within the last seconds.
     *
     * @param label what it really was; the emotion that was read where it was right
     */
    public void correctReading(Emotion label) {
        submit(() -> conductor.readings().correct(label));
    }

    /**
     * Keeps a rating of the song that plays, or of Undertone where none does.
     *
     * @param rating 1 to 10
     */
    public void review(int rating, String comment) {
        submit(() -> conductor.review(rating, comment));
    }

    /**
     * Somebody else listens. The song that plays goes on; what comes is that listener's, and so is all that is kept from now on. It
     * is up to the caller to have asked for a PIN.
     */
    public void switchTo(Listener listener) {
        submit(() -> {
            conductor.switchTo(listener);
            listeners.libraryChanged();
        });
    }

    /** Plans by other preferences, and tells the listeners; the song that plays is never cut. */
    public void prefer(Preferences preferences) {
        submit(() -> conductor.prefer(preferences));
    }

    /**
     * Tells what the listener thinks of the song that plays. It is kept at once; a song that they dislike makes way for the
     * next.
     *
     * @param opinion null to take back what they said of it
     */
    public void opine(@Nullable Opinion opinion) {
        submit(() -> conductor.opine(opinion));
    }

    /**
     * Tells what the listener says of being given a song, and plans anew. Where it is not wanted, now or for its mood, it makes
     * way at once if it plays.
     */
    public void feedback(Track track, FeedbackKind kind) {
        submit(() -> conductor.feedback(track, kind));
    }

    /** Takes back what the listener said of being given a song, and plans anew. */
    public void takeBack(Feedback feedback) {
        submit(() -> conductor.takeBack(feedback));
    }

    /**
     * Deletes for good all that a listener heard and said, as {@link dev.undertone.library.profile.Profiles#forget} tells, and begins
     * anew. Where somebody else listens by then, nothing is deleted, which is told.
     *
     * @param listener who asked for it
     */
    public void forget(long listener) {
        submit(() -> {
            conductor.forget(listener);
            listeners.libraryChanged();
        });
    }

    /**
     * Deletes for good what a listener heard and how their moods went in a span of time, as
     * {@link Library#forget(long, Instant, Instant)} tells, and what of it was yet to be kept. Where somebody else listens by then, nothing is deleted, which is told.
     *
     * @param listener who asked for it
     */
    public void forget(long listener, Instant from, Instant until) {
        submit(() -> {
            conductor.forget(listener, from, until);
            listeners.libraryChanged();
        });
    }

    /** Goes on, or starts a song: of the present mood, or a neutral one while none is known. */
    public void play() {
        submit(conductor::play);
    }

    /** Holds the song. While it is held by hand, no mood starts one. */
    public void pause() {
        submit(conductor::pause);
    }

    /** Skips to the next song. */
    public void next() {
        submit(conductor::next);
    }

    /** Starts the song again if it has played for more than three seconds, else goes back to the one before. */
    public void previous() {
        submit(conductor::previous);
    }

    /**
     * Skips to one of the songs to come.
     *
     * @param index from 0, the very next; where there is none nothing happens
     */
    public void playFromQueue(int index) {
        submit(() -> conductor.playFromQueue(index));
    }

    /**
     * Plays songs that the listener chose, at once and in their order; what they chose before makes way. Songs whose files
     * are gone are left out, with a notice.
     */
    public void play(List<Track> tracks) {
        submit(() -> conductor.playChosen(tracks));
    }

    /**
     * Plays songs that the listener opened, of the library or not, at once and in their order; what was to come follows them, and
     * {@link #undoQueueChange} takes those that were not played yet out again. No change of mood takes them away. Of songs that are
     * not in the library nothing is kept, and the next session does not take them up.
     */
    public void playOpened(List<Track> tracks) {
        submit(() -> conductor.playOpened(tracks));
    }

    /** Puts songs that the listener chose before all that comes next; no change of mood takes them away. */
    public void playNext(List<Track> tracks) {
        submit(() -> conductor.chosen().next(tracks));
    }

    /** Puts songs that the listener chose after all that they chose before. */
    public void enqueue(List<Track> tracks) {
        submit(() -> conductor.chosen().later(tracks));
    }

    /**
     * Moves songs within what comes next. What the listener has put in order counts as chosen from there on, up to the last
     * song that was moved; no change of mood takes it away.
     *
     * @param indices from 0, the very next; those that there are not are passed over
     * @param before the index, as it is now, of the song that they are to come before; the number of songs for the end
     */
    public void moveInQueue(List<Integer> indices, int before) {
        submit(() -> conductor.chosen().move(indices, before));
    }

    /**
     * Takes songs out of what comes next.
     *
     * @param indices from 0, the very next; those that there are not are passed over
     */
    public void removeFromQueue(List<Integer> indices) {
        submit(() -> conductor.chosen().remove(indices));
    }

    /**
     * Puts songs that the listener chose among what comes next.
     *
     * @param before the index of the song that they are to come before; the number of songs for the end
     */
    public void insertIntoQueue(List<Track> tracks, int before) {
        submit(() -> conductor.chosen().insert(tracks, before));
    }

    /**
     * Takes back the last change of the queue that the listener made by moving, inserting, removing or opening songs. What was played
     * or put into the queue since stays so. Once other songs were played in the place of the queue, there is nothing to take back,
     * which is told.
     */
    public void undoQueueChange() {
        submit(conductor.chosen()::undo);
    }

    /** Goes on with the queue in another way, from the song that plays on, and tells the listeners. */
    public void setOrder(PlayOrder order) {
        submit(() -> conductor.setOrder(order));
    }

    /** Whether the moods are remembered, as {@link Library#remember} tells; they are unless this says otherwise. */
    public void keepMoods(boolean wanted) {
        submit(() -> conductor.keepMoods(wanted));
    }

    /** Changes what is done to the sound, smoothly, also of the song that plays. */
    public void setSound(SoundSettings settings) {
        player.setSound(settings);
    }

    /** Goes to a place in the song. */
    public void seek(Duration position) {
        submit(() -> conductor.seek(position));
    }

    /**
     * @param volume the place on the slider, from silent, 0, to full, 1
     */
    public void setVolume(double volume) {
        player.setVolume(volume);
    }

    /** Plans anew and tells the listeners, because songs came, went or were given another emotion. */
    public void libraryChanged() {
        submit(() -> {
            conductor.libraryChanged();
            listeners.libraryChanged();
        });
    }

    /** Tells the listeners of a problem that does not stop the session. */
    public void notice(UserFacingException problem) {
        submit(() -> listeners.notice(problem));
    }

    /** Keeps the queue and ends the session's thread. The song that plays is left to the player. */
    @Override
    public void close() {
        player.removeListener(playerListener);
        submit(conductor::close);
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LONGEST_GOODBYE.toMillis(), TimeUnit.MILLISECONDS)) {
                log.warn("The session did not end within {} s", LONGEST_GOODBYE.toSeconds());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void submit(Runnable command) {
        thread.execute(guarded(command));
    }

    private Runnable guarded(Runnable command) {
        return () -> {
            try {
                command.run();
                conductor.nameFollowing();
            } catch (UserFacingException problem) {
                listeners.notice(problem);
            } catch (RuntimeException bug) {
                // An executor would swallow it; one command that fails must be seen, and must not end the music.
                log.error("A command of the session failed", bug);
            }
        };
    }

    /** From the player's thread to the session's. */
    private final class PlayerNews implements PlayerListener {

        @Override
        public void changed(PlayerStatus status) {
            submit(() -> conductor.statusChanged(status));
        }

        @Override
        public void began(long play) {
            submit(() -> conductor.began(play));
        }

        @Override
        public void ended(long play) {
            submit(() -> conductor.ended(play));
        }

        @Override
        public void failed(long play, UserFacingException problem) {
            submit(() -> conductor.failed(play, problem));
        }
    }
}
