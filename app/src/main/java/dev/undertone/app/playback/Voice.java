package dev.undertone.app.playback;

import dev.undertone.library.ReplayGain;
import dev.undertone.library.Track;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One song among those that sound at a time, with the gains that are its own. Its file may still be being opened. */
final class Voice implements AutoCloseable {

    private final long play;
    private final Track track;
    /** How loud it is beside other songs. */
    private final Ramp level = new Ramp(1);
    /** Its way in and out of a crossfade. */
    private final Ramp crossfade = Ramp.ofEqualPower(1);

    private @Nullable SongSource source;
    private ReplayGain replayGain = ReplayGain.UNKNOWN;
    private Duration startAt;
    private long frameCount;
    private long framesHeard;

    Voice(long play, Track track, Duration startAt) {
        this.play = play;
        this.track = track;
        this.startAt = startAt;
    }

    long play() {
        return play;
    }

    Track track() {
        return track;
    }

    /** Its file is open; it is played at the rate of the line. */
    void opened(SongSource song, ReplayGain gain) {
        source = song;
        frameCount = song.frameCount();
        replayGain = gain;
    }

    @Nullable SongSource source() {
        return source;
    }

    /** Where it begins, or goes on, when its file is open. */
    Duration startAt() {
        return startAt;
    }

    void startAt(Duration position) {
        startAt = position;
    }

    /** Brings it to the loudness that the settings want, at once or within some frames. */
    void adjust(SoundSettings settings, int frames) {
        level.moveTo(Loudness.gain(settings, replayGain), frames);
    }

    Ramp crossfade() {
        return crossfade;
    }

    /** Frames that are left of it; none where its file is not open. */
    long framesLeft() {
        SongSource song = source;
        return song == null ? 0 : song.frameCount() - song.position();
    }

    /** Frames that it has; none where its file was never open. */
    long frameCount() {
        return frameCount;
    }

    /** Whether both songs are of one album: of that name, and in one folder. */
    boolean isOfTheAlbumOf(Voice other) {
        return !track.album().isEmpty()
                && track.album().equals(other.track.album())
                && Objects.equals(track.file().getParent(), other.track.file().getParent());
    }

    /** How much of it has been played, wherever in it. */
    Duration heard() {
        SongSource song = source;
        return song == null ? Duration.ZERO : song.time(framesHeard);
    }

    /**
     * Adds it to a block.
     *
     * @param mix takes the sum
     * @param offset the frame to begin at
     * @param room lent for as long as this takes, as large as the block
     * @return how many frames there were; fewer than asked for only at its end
     */
    int mix(float[] mix, int offset, int frames, float[] room) {
        SongSource song = source;
        if (song == null) {
            return 0;
        }
        int read = song.read(room, frames);
        level.apply(room, read);
        crossfade.apply(room, read);
        for (int i = 0; i < read * AudioOutput.CHANNELS; i++) {
            mix[offset * AudioOutput.CHANNELS + i] += room[i];
        }
        framesHeard += read;
        return read;
    }

    @Override
    public void close() {
        if (source != null) {
            source.close();
            source = null;
        }
    }
}
