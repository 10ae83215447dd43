package dev.undertone.app.playback;

import dev.undertone.app.playback.PlayerStatus.State;
import dev.undertone.library.ReplayGain;
import dev.undertone.library.Track;
import dev.undertone.models.UserFacingException;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the player's thread does: songs, block by block, onto the line. Touched by that thread alone, but for two questions. */
final class Engine {

    private static final Duration BLOCK = Duration.ofMillis(20);
    private static final Duration FADE = Duration.ofMillis(8);
    private static final Duration LEVEL_CHANGE = Duration.ofMillis(50);
    private static final long ANNOUNCE_EVERY_NANOS = Duration.ofMillis(100).toNanos();
    private static final long LONGEST_SILENCE_NANOS = Duration.ofMinutes(1).toNanos();

    private final Line line;
    private final Announcer announcer;
    private final Timeline<Voice> timeline = new Timeline<>();
    private final Mixer mixer = new Mixer(this::wentOver);

    private Effects effects;
    private float[] block = new float[0];
    private SoundSettings settings = SoundSettings.DEFAULT;
    private double volume = 1;
    private State state = State.IDLE;
    /** Whether the music falls silent slowly, to be paused then. */
    private boolean fallingSilent;
    /** The frame of the line at which the last song ends; null while it has not been read to its end. */
    private @Nullable Long endOnLine;

    private long lastSound;

    Engine(AudioOutput output, Announcer.Out out) {
        this.line = new Line(output);
        this.announcer = new Announcer(out);
        this.effects = new Effects(line.sampleRate(), settings, volume);
    }

    /** As {@link Line#wasNearlyDry}. */
    boolean wasNearlyDry(Duration span) {
        return line.wasNearlyDry(span);
    }

    /** As {@link Line#tally}. */
    SoundTally tally() {
        return line.tally();
    }

    void prepare() {
        // Comparing statuses for the first time takes the JVM longer than the line can wait once it runs.
        announce();
        lastSound = System.nanoTime();
        line.want();
    }

    /** Takes up a song in place of the one there is; its file is being opened elsewhere, while the line goes on. */
    void take(long play, Track track, Duration position, State wanted) {
        letGo();
        mixer.take(new Voice(play, track, position));
        state = wanted;
        announcer.heard(play, Duration.ZERO);
        if (wanted == State.PLAYING) {
            line.want();
        }
        announce();
    }

    /** Goes over to this song when the present one ends. */
    void follow(long play, Track track) {
        mixer.follow(new Voice(play, track, Duration.ZERO));
    }

    void followNone() {
        mixer.follow(null);
    }

    /** The file of the song that was taken up, or is to follow, is open. */
    void opened(long play, SongSource opened, ReplayGain gain) {
        Voice current = mixer.current();
        Voice follower = mixer.follower();
        if (current != null && current.play() == play) {
            line.suit(opened.sampleRate());
            begin(current, opened, gain);
            announce();
        } else if (follower != null && follower.play() == play && !announcer.hasEnded()) {
            open(follower, opened, gain);
        } else {
            opened.close();
        }
    }

    /** The song that was taken up, or is to follow, cannot be played, or not any further. */
    void failed(long play, UserFacingException problem) {
        Voice current = mixer.current();
        Voice follower = mixer.follower();
        if (follower != null && follower.play() == play) {
            mixer.follow(null);
            announcer.failed(play, problem);
        } else if (current != null && current.play() == play) {
            announcer.reachedAll();
            release();
            state = State.IDLE;
            announce();
            announcer.failed(play, problem);
        }
    }

    void pause() {
        if (state != State.PLAYING) {
            return;
        }
        fadeOut();
        stand();
    }

    /** Falls silent within a time, and pauses then. */
    void fadeOut(Duration within) {
        if (!isSounding()) {
            pause();
            return;
        }
        fallingSilent = true;
        effects.fade().moveTo(0, frames(within));
    }

    void resume() {
        if (fallingSilent) {
            fallingSilent = false;
            effects.fade().moveTo(1, frames(FADE));
        }
        if (state != State.PAUSED) {
            return;
        }
        state = State.PLAYING;
        line.want();
        runOn();
        announce();
    }

    /** Goes to a place in the song that is heard; nothing happens where that one has just gone over to the next. */
    void seek(Duration position) {
        Voice voice = mixer.current();
        if (voice == null || announcer.isBetweenSongs()) {
            return;
        }
        voice.startAt(position);
        if (voice.source() != null) {
            fadeOut();
            mixer.endCrossfade();
            start(voice);
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
        effects.setVolume(volume);
        announce();
    }

    void setSound(SoundSettings wanted) {
        settings = wanted;
        effects.set(wanted);
        mixer.setCrossfade(wanted.crossfade());
        mixer.adjust(wanted, frames(LEVEL_CHANGE));
    }

    /** How long nothing needs to be done but to wait for a command. */
    long restNanos() {
        return line.restNanos();
    }

    /** Writes one block, of music or of silence, and waits while the line is full. */
    void advance() {
        if (line.open()) {
            beginLine();
        }
        if (line.isOpen()) {
            if (isSounding() || state == State.PLAYING) {
                lastSound = System.nanoTime();
            }
            writeBlock(frames(BLOCK));
            if (fallingSilent && effects.fade().isDone()) {
                stand();
            }
            announcer.reached(line.framesPlayed());
            announceEnd();
            restAfterLongSilence();
        }
        if (announcer.isQuietFor(ANNOUNCE_EVERY_NANOS)) {
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

    private void begin(Voice voice, SongSource opened, ReplayGain gain) {
        open(voice, opened, gain);
        start(voice);
    }

    private void open(Voice voice, SongSource opened, ReplayGain gain) {
        opened.convertTo(line.sampleRate());
        voice.opened(opened, gain);
        voice.adjust(settings, 0);
    }

    /** From where the song is to begin. Its own first sample needs no fade: it follows silence in the song, too. */
    private void start(Voice voice) {
        SongSource song = voice.source();
        if (song == null) {
            return;
        }
        try {
            song.seek(voice.startAt());
        } catch (UserFacingException broken) {
            failed(voice.play(), broken);
            return;
        }
        endOnLine = null;
        announcer.begin();
        effects.fade().jumpTo(song.position() == 0 ? 1 : 0);
        timeline.jump(lineFrame(), voice, song.position());
        runOn();
    }

    private void runOn() {
        Voice voice = mixer.current();
        if (voice != null && voice.source() != null && isSounding()) {
            effects.fade().moveTo(1, frames(FADE));
            timeline.run(lineFrame(), voice, voice.source().position());
        }
    }

    /** The line has just been opened, and counts from 0. */
    private void beginLine() {
        if (effects.sampleRate() != line.sampleRate()) {
            effects = new Effects(line.sampleRate(), settings, volume);
        }
        announcer.reachedAll();
        Voice voice = mixer.current();
        if (voice != null && voice.source() != null) {
            timeline.jump(0, voice, voice.source().position());
            endOnLine = endOnLine == null ? null : 0L;
            runOn();
        }
    }

    /** The frame of the line at which what is mixed next is heard. */
    private long lineFrame() {
        return line.framesWritten() + effects.latency();
    }

    private boolean isSounding() {
        Voice voice = mixer.current();
        return state == State.PLAYING && voice != null && voice.source() != null && endOnLine == null;
    }

    private void fadeOut() {
        if (isSounding() && line.isOpen()) {
            effects.fade().moveTo(0, frames(FADE));
            writeBlock(frames(FADE));
            effects.fade().jumpTo(0);
        }
    }

    private void stand() {
        fallingSilent = false;
        state = State.PAUSED;
        Voice voice = mixer.current();
        if (voice != null && voice.source() != null && endOnLine == null) {
            timeline.hold(lineFrame(), voice, voice.source().position());
        }
        announce();
    }

    private void writeBlock(int frames) {
        if (block.length < frames * AudioOutput.CHANNELS) {
            block = new float[frames * AudioOutput.CHANNELS];
        }
        boolean sounding = isSounding();
        mix(frames);
        effects.apply(block, frames);
        if (!line.write(block, frames, sounding)) {
            returnToWhatWasHeard();
        }
    }

    private void mix(int frames) {
        if (!isSounding()) {
            Arrays.fill(block, 0, frames * AudioOutput.CHANNELS, 0);
            return;
        }
        try {
            int music = mixer.mix(block, frames, line.sampleRate());
            Voice voice = mixer.current();
            if (voice != null) {
                announcer.heard(voice.play(), voice.heard());
            }
            if (mixer.isAtEnd()) {
                endAt(lineFrame() + music);
            }
        } catch (UserFacingException broken) {
            Voice voice = mixer.current();
            if (voice != null) {
                failed(voice.play(), broken);
            }
        }
    }

    private void endAt(long frame) {
        endOnLine = frame;
        Voice voice = mixer.current();
        if (voice != null) {
            timeline.hold(frame, voice, voice.frameCount());
        }
    }

    private void wentOver(Voice voice, int frame) {
        timeline.run(lineFrame() + frame, voice, 0);
        announcer.willBegin(voice.play(), lineFrame() + frame);
    }

    /** The line is gone, and with it what it had not played yet. */
    private void returnToWhatWasHeard() {
        announcer.reachedAll();
        Voice voice = mixer.current();
        if (voice != null && voice.source() != null) {
            Timeline.Place<Voice> place = timeline.at(line.framesPlayedAtLoss());
            voice.startAt(place != null && place.song() == voice ? time(place.frame()) : Duration.ZERO);
            start(voice);
        }
        announce();
    }

    private void announceEnd() {
        Voice voice = mixer.current();
        Long end = endOnLine;
        if (voice != null && end != null && state == State.PLAYING && line.framesPlayed() >= end) {
            if (!announcer.hasEnded()) {
                announce();
                announcer.ended(voice.play());
            }
        }
    }

    private void restAfterLongSilence() {
        if (System.nanoTime() - lastSound > LONGEST_SILENCE_NANOS) {
            line.rest();
            Voice voice = mixer.current();
            if (voice != null && voice.source() != null) {
                timeline.jump(0, voice, voice.source().position());
            }
        }
    }

    private void letGo() {
        fadeOut();
        release();
    }

    private void release() {
        mixer.release();
        timeline.clear();
        announcer.begin();
        fallingSilent = false;
        endOnLine = null;
    }

    private void announce() {
        announcer.announce(status());
    }

    private PlayerStatus status() {
        String problem = line.problem();
        Voice current = mixer.current();
        if (current == null) {
            return new PlayerStatus(State.IDLE, null, Duration.ZERO, Duration.ZERO, volume, problem);
        }
        Timeline.Place<Voice> place = timeline.at(line.framesPlayed());
        if (place == null) {
            Track track = current.track();
            return new PlayerStatus(state, track, current.startAt(), track.duration(), volume, problem);
        }
        Voice heard = place.song();
        return new PlayerStatus(state, heard.track(), time(place.frame()), time(heard.frameCount()), volume, problem);
    }

    private Duration time(long frame) {
        return Duration.ofNanos(Math.round((double) frame / line.sampleRate() * 1e9));
    }

    private int frames(Duration time) {
        return (int) (time.toMillis() * line.sampleRate() / 1000);
    }
}
