package dev.undertone.app.playback;

import dev.undertone.library.audio.AudioDecoder;
import dev.undertone.library.audio.AudioDecoders;
import java.nio.file.Path;
import java.time.Duration;

/** A song's file as stereo frames, whatever the number of its channels, at the rate that is wanted. */
final class SongSource implements AutoCloseable {

    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private AudioDecoder decoder;
    private float[] decoded = new float[0];

    private SongSource(AudioDecoder decoder) {
        this.decoder = decoder;
    }

    /**
     * @throws dev.undertone.models.UserFacingException if the file is missing or holds no sound
     */
    static SongSource open(Path file) {
        return new SongSource(AudioDecoders.open(file));
    }

    /** Frames in a second. */
    int sampleRate() {
        return decoder.sampleRate();
    }

    /** Is heard at this rate from here on; before anything is read. */
    void convertTo(int rate) {
        decoder = decoder.at(rate);
    }

    long frameCount() {
        return decoder.frameCount();
    }

    /** The frame that is read next. */
    long position() {
        return decoder.position();
    }

    Duration duration() {
        return time(decoder.frameCount());
    }

    /** Goes to a time, or to the end where the song is shorter. */
    void seek(Duration time) {
        long frame = Math.round(time.toNanos() / (double) NANOS_PER_SECOND * sampleRate());
        seek(frame);
    }

    void seek(long frame) {
        long within = Math.clamp(frame, 0, decoder.frameCount());
        if (within != decoder.position()) {
            decoder.seek(within);
        }
    }

    /** When a frame of the song is heard, from its start. */
    Duration time(long frame) {
        return Duration.ofNanos(Math.round((double) frame / sampleRate() * NANOS_PER_SECOND));
    }

    /**
     * Fills a block with stereo frames.
     *
     * @return how many; fewer than asked for only where the song ends
     */
    int read(float[] stereo, int frames) {
        int channels = decoder.channels();
        if (decoded.length < frames * channels) {
            decoded = new float[frames * channels];
        }
        int filled = 0;
        while (filled < frames) {
            int read = decoder.read(decoded, frames - filled);
            if (read < 0) {
                break;
            }
            spread(decoded, channels, stereo, filled, read);
            filled += read;
        }
        return filled;
    }

    @Override
    public void close() {
        decoder.close();
    }

    /** One channel goes to both ears. */
    private static void spread(float[] source, int channels, float[] stereo, int offset, int frames) {
        int second = channels == 1 ? 0 : 1;
        for (int frame = 0; frame < frames; frame++) {
            int target = (offset + frame) * AudioOutput.CHANNELS;
            stereo[target] = source[frame * channels];
            stereo[target + 1] = source[frame * channels + second];
        }
    }
}
