package dev.undertone.app.playback;

import dev.undertone.app.playback.PlayerStatus.State;
import dev.undertone.library.Track;
import dev.undertone.models.UserFacingException;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the player's thread does: one song, block by block, onto the line. Touched by that thread alone, but for one question. */
final class Engine {

    private static final Duration BLOCK = Duration.ofMillis(20);
    private static final Duration FADE = Duration.ofMillis(8);
    private static final Duration VOLUME_CHANGE = Duration.ofMillis(20);
    private static final long ANNOUNCE_EVERY_NANOS = Duration.ofMillis(100).toNanos();
    private static final long LONGEST_SILENCE_NANOS = Duration.ofMinutes(1).toNanos();

    private final Line line;
    private final Out out;
    private final Timeline timeline = new Timeline();
    private final Ramp fade = new Ramp(1);
    private final Ramp loudness = new Ramp(1);

    private float[] block = new float[0];
    private double volume = 1;
    private State state = State.IDLE;
    private long play;
    private @Nullable Track track;
    private @Nullable SongSource source;
    private Duration startAt = Duration.ZERO;
    private long framesPlayed;
    private long endOnLine;
    private boolean allWritten;
    private boolean endAnnounced;
    private PlayerStatus announced = PlayerStatus.idle(1);
    private long announcedAt;
    private long lastSound;

    /** Where the engine says what happens. */
    interface Out {

        void status(PlayerStatus status);

        void heard(long play, Duration time);

        void ended(long play);

        void failed(long play, UserFacingException problem);
    }

    Engine(AudioOutput output, Out out) {
        this.line = new Line(output);
        this.out = out;
    }

    /** As {@link Line#wasNearlyDry}. */
    boolean wasNearlyDry(Duration span) {
        return line.wasNearlyDry(span);
    }

    void prepare() {
        // Comparing statuses for the first time takes the JVM longer than the line can wait once it runs.
        announce();
        lastSound = System.nanoTime();
        line.want();
    }

    /** Takes up a song in place of the one there is; its file is being opened elsewhere, while the line goes on. */
    void take(long number, Track song, Duration position, State wanted) {
        letGo();
        play = number;
        track = song;
        startAt = position;
        state = wanted;
        framesPlayed = 0;
        out.heard(number, Duration.ZERO);
        if (wanted == State.PLAYING) {
            line.want();
        }
        announce();
    }

    /** The file of the song that was taken up is open. */
    void opened(long number, SongSource opened) {
        if (number != play || track == null) {
            opened.close();
            return;
        }
        source = opened;
        begin(opened);
        announce();
    }

    /** The song that was taken up cannot be played, or not any further. */
    void failed(long number, UserFacingException problem) {
        if (number == play && track != null) {
            release();
            state = State.IDLE;
            announce();
            out.failed(number, problem);
        }
    }

    void pause() {
        if (state != State.PLAYING) {
            return;
        }
        fadeOut();
        state = State.PAUSED;
        if (source != null && !allWritten) {
            timeline.hold(line.framesWritten(), source.position());
        }
        announce();
    }

    void resume() {
        if (state != State.PAUSED) {
            return;
        }
        state = State.PLAYING;
        line.want();
        if (source != null && !allWritten) {
            runFrom(source);
        }
        announce();
    }

    void seek(Duration position) {
        if (track == null) {
            return;
        }
        startAt = position;
        if (source != null) {
            fadeOut();
            begin(source);
        }
        announce();
    }

    void stop() {
        letGo();
        state = State.IDLE;
        announce();
    }

    void setVolume(double position) {
        volume = Volume.clamp(position);
        loudness.moveTo(Volume.gain(position), frames(VOLUME_CHANGE));
        announce();
    }

    /** How long nothing needs to be done but to wait for a command. */
    long restNanos() {
        return line.restNanos();
    }

    /** Writes one block, of the song or of silence, and waits while the line is full. */
    void advance() {
        boolean anew = line.open(source == null ? line.sampleRate() : source.sampleRate());
        if (anew && source != null) {
            timeline.jump(0, source.position());
            if (isSounding()) {
                runFrom(source);
            }
        }
        if (line.isOpen()) {
            if (isSounding() || state == State.PLAYING) {
                lastSound = System.nanoTime();
            }
            writeBlock(frames(BLOCK));
            announceEnd();
            if (System.nanoTime() - lastSound > LONGEST_SILENCE_NANOS) {
                line.rest();
                if (source != null) {
                    timeline.jump(0, source.position());
                }
            }
        }
        if (System.nanoTime() - announcedAt >= ANNOUNCE_EVERY_NANOS) {
            announce();
        }
    }

    /** Fades out, waits until that has been heard, and lets the sound card go. */
    void close() {
        boolean sounding = isSounding() && line.isOpen();
        letGo();
        if (sounding) {
            line.playOut();
        }
        line.rest();
    }

    /** From {@link #startAt} on. The song's own first sample needs no fade: it follows silence in the song, too. */
    private void begin(SongSource song) {
        try {
            song.seek(startAt);
        } catch (UserFacingException broken) {
            failed(play, broken);
            return;
        }
        allWritten = false;
        endAnnounced = false;
        fade.jumpTo(song.position() == 0 ? 1 : 0);
        timeline.jump(line.framesWritten(), song.position());
        if (state == State.PLAYING) {
            runFrom(song);
        }
    }

    private void runFrom(SongSource song) {
        fade.moveTo(1, frames(FADE));
        timeline.run(line.framesWritten(), song.position());
    }

    private boolean isSounding() {
        return state == State.PLAYING && source != null && !allWritten;
    }

    private void fadeOut() {
        if (isSounding() && line.isOpen()) {
            fade.moveTo(0, frames(FADE));
            writeBlock(frames(FADE));
            fade.jumpTo(0);
        }
    }

    private void writeBlock(int frames) {
        if (block.length < frames * AudioOutput.CHANNELS) {
            block = new float[frames * AudioOutput.CHANNELS];
        }
        int sounding = readSong(frames);
        Arrays.fill(block, sounding * AudioOutput.CHANNELS, frames * AudioOutput.CHANNELS, 0);
        loudness.apply(block, frames);
        if (!line.write(block, frames)) {
            returnToWhatWasHeard();
        }
    }

    private int readSong(int frames) {
        SongSource song = source;
        if (song == null || !isSounding()) {
            return 0;
        }
        try {
            int read = song.read(block, frames);
            fade.apply(block, read);
            framesPlayed += read;
            out.heard(play, song.time(framesPlayed));
            if (read < frames) {
                allWritten = true;
                endOnLine = line.framesWritten() + read;
                timeline.hold(endOnLine, song.position());
            }
            return read;
        } catch (UserFacingException broken) {
            failed(play, broken);
            return 0;
        }
    }

    private void returnToWhatWasHeard() {
        if (source != null) {
            long heard = timeline.songFrameAt(line.framesPlayedAtLoss());
            startAt = source.time(heard);
            begin(source);
        }
        announce();
    }

    private void announceEnd() {
        if (allWritten && !endAnnounced && state == State.PLAYING && line.framesPlayed() >= endOnLine) {
            endAnnounced = true;
            announce();
            out.ended(play);
        }
    }

    private void letGo() {
        fadeOut();
        release();
    }

    private void release() {
        if (source != null) {
            source.close();
        }
        source = null;
        track = null;
        allWritten = false;
        endAnnounced = false;
    }

    private void announce() {
        announcedAt = System.nanoTime();
        PlayerStatus status = status();
        if (!status.equals(announced)) {
            announced = status;
            out.status(status);
        }
    }

    private PlayerStatus status() {
        String problem = line.problem();
        if (track == null) {
            return new PlayerStatus(State.IDLE, null, Duration.ZERO, Duration.ZERO, volume, problem);
        }
        if (source == null) {
            return new PlayerStatus(state, track, startAt, track.duration(), volume, problem);
        }
        Duration position = source.time(timeline.songFrameAt(line.framesPlayed()));
        return new PlayerStatus(state, track, position, source.duration(), volume, problem);
    }

    private int frames(Duration time) {
        return (int) (time.toMillis() * line.sampleRate() / 1000);
    }
}
