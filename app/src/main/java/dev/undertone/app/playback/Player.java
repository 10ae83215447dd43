package dev.undertone.app.playback;

import dev.undertone.library.ReplayGain;
import dev.undertone.library.Track;
import dev.undertone.models.UserFacingException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Plays one song after the other.
 *
 * <p>Every command may come from any thread and returns at once; the player's own thread obeys within some 20 ms, and it is
 * heard when the buffer of 200 ms has run out. {@link #status} follows then.
 */
public final class Player implements AutoCloseable {

    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(2);

    private final BlockingQueue<Runnable> commands = new LinkedBlockingQueue<>();
    private final List<PlayerListener> listeners = new CopyOnWriteArrayList<>();
    private final Function<Track, ReplayGain> gains;
    private final Engine engine;
    private final Thread thread;
    private volatile PlayerStatus status = PlayerStatus.idle(1);
    private volatile Heard heard = new Heard(0, Duration.ZERO);
    /** What was heard of the song before: whoever is told of the next may still ask. */
    private volatile Heard heardBefore = heard;

    private volatile boolean closing;
    private long plays;

    private record Heard(long play, Duration time) {}

    /**
     * @param output where the sound goes; the player opens it when it is first needed, and closes it
     */
    public Player(AudioOutput output) {
        this(output, track -> track.tags().replayGain());
    }

    /**
     * @param output where the sound goes; the player opens it when it is first needed, and closes it
     * @param gains tells how loud a song is beside others; asked on threads of their own
     */
    @SuppressWarnings("ThreadPriorityCheck") // nothing depends on it; it only makes a drop-out on a busy machine rarer
    public Player(AudioOutput output, Function<Track, ReplayGain> gains) {
        this.gains = gains;
        engine = new Engine(output, new Announcements());
        thread = Thread.ofPlatform()
                .name("player")
                .daemon()
                .priority(Thread.MAX_PRIORITY)
                .start(this::run);
    }

    /** Gets the sound card ready, so that the first song is heard as soon as it is asked for. */
    public void prepare() {
        commands.add(engine::prepare);
    }

    /**
     * Plays a song from its start, in place of the one that plays.
     *
     * @return a number for this play, by which listeners are told how it went
     */
    public long play(Track track) {
        return start(track, Duration.ZERO, PlayerStatus.State.PLAYING);
    }

    /**
     * Takes up a song where it was left, paused.
     *
     * @return a number for this play, by which listeners are told how it went
     */
    public long load(Track track, Duration position) {
        return start(track, position, PlayerStatus.State.PAUSED);
    }

    /**
     * Goes over to a song when the present one ends: without a gap, or by a crossfade where {@link #setSound} asks for one. It takes the
     * place of the one that was to follow; any other song that is played makes it forgotten.
     *
     * @return a number for this play, by which listeners are told how it went
     */
    public synchronized long follow(Track track) {
        long play = ++plays;
        commands.add(() -> engine.follow(play, track));
        Thread.ofVirtual().name("opens a song").start(() -> open(play, track));
        return play;
    }

    /** No song follows the present one. */
    public void followNone() {
        commands.add(engine::followNone);
    }

    /** Falls silent within a time, and stands still then. */
    public void fadeOut(Duration within) {
        commands.add(() -> engine.fadeOut(within));
    }

    /** Stands still at this place. */
    public void pause() {
        commands.add(engine::pause);
    }

    /** Goes on from where it was paused. */
    public void resume() {
        commands.add(engine::resume);
    }

    /** Goes to a place in the song, exact to the sample; beyond the end, to the end. */
    public void seek(Duration position) {
        Duration notBeforeStart = position.isNegative() ? Duration.ZERO : position;
        commands.add(() -> engine.seek(notBeforeStart));
    }

    /** Lets the song go. */
    public void stop() {
        commands.add(engine::stop);
    }

    /**
     * @param volume the place on the slider, from silent, 0, to full, 1; the gain is its cube
     */
    public void setVolume(double volume) {
        commands.add(() -> engine.setVolume(volume));
    }

    /** Changes what is done to the sound, smoothly, also of the song that plays. */
    public void setSound(SoundSettings settings) {
        commands.add(() -> engine.setSound(settings));
    }

    /** How well the sound went since the player was made. */
    public SoundTally tally() {
        return engine.tally();
    }

    /** What it does, not older than a tenth of a second. */
    public PlayerStatus status() {
        return status;
    }

    /**
     * Whether the sound was nearly interrupted within this span from now: less than 50 ms of it were left, because the machine
     * was busy otherwise.
     */
    public boolean wasNearlyInterrupted(Duration span) {
        return engine.wasNearlyDry(span);
    }

    /** How much of a play has been heard, wherever in the song; zero for any play but the last two. */
    public Duration heard(long play) {
        Heard last = heard;
        Heard before = heardBefore;
        return last.play == play ? last.time : before.play == play ? before.time : Duration.ZERO;
    }

    /** Adds a listener, which is called on the player's thread. */
    public void addListener(PlayerListener listener) {
        listeners.add(listener);
    }

    /** Takes a listener away. */
    public void removeListener(PlayerListener listener) {
        listeners.remove(listener);
    }

    /** Fades out, closes the output and ends the thread. */
    @Override
    public void close() {
        closing = true;
        commands.add(engine::stop);
        try {
            thread.join(LONGEST_GOODBYE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized long start(Track track, Duration position, PlayerStatus.State state) {
        long play = ++plays;
        commands.add(() -> engine.take(play, track, position, state));
        Thread.ofVirtual().name("opens a song").start(() -> open(play, track));
        return play;
    }

    private void open(long play, Track track) {
        try {
            SongSource opened = SongSource.open(track.file());
            ReplayGain gain = gain(track);
            commands.add(() -> engine.opened(play, opened, gain));
        } catch (UserFacingException unreadable) {
            commands.add(() -> engine.failed(play, unreadable));
        }
    }

    /** A catalog that cannot be asked is no reason not to play. */
    private ReplayGain gain(Track track) {
        try {
            return gains.apply(track);
        } catch (UserFacingException unknown) {
            return ReplayGain.UNKNOWN;
        } catch (IllegalStateException closed) {
            // A song may still be being opened when the program ends, and the catalog is closed right behind the
            // player.
            if (closing) {
                return ReplayGain.UNKNOWN;
            }
            throw closed;
        }
    }

    private void run() {
        try {
            while (!closing) {
                Runnable command = commands.poll(engine.restNanos(), TimeUnit.NANOSECONDS);
                while (command != null) {
                    command.run();
                    command = commands.poll();
                }
                engine.advance();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            engine.close();
            SoundTally tally = engine.tally();
            listeners.forEach(listener -> listener.closed(tally));
        }
    }

    private final class Announcements implements Announcer.Out {

        @Override
        public void status(PlayerStatus now) {
            status = now;
            listeners.forEach(listener -> listener.changed(now));
        }

        @Override
        public void heard(long play, Duration time) {
            if (heard.play != play) {
                heardBefore = heard;
            }
            heard = new Heard(play, time);
        }

        @Override
        public void began(long play) {
            listeners.forEach(listener -> listener.began(play));
        }

        @Override
        public void ended(long play) {
            listeners.forEach(listener -> listener.ended(play));
        }

        @Override
        public void failed(long play, UserFacingException problem) {
            listeners.forEach(listener -> listener.failed(play, problem));
        }
    }
}
