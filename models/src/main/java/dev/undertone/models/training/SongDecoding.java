package dev.undertone.models.training;

import dev.undertone.models.UserFacingException;
import dev.undertone.models.song.SongExcerpt;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.bytedeco.javacv.Frame;
import org.bytedeco.javacv.FrameGrabber;

/**
 * A song's sound.
 *
 * @param samples at {@link SongExcerpt#SAMPLE_RATE}, mono
 */
record SongDecoding(float[] samples) {

    private static final int RATE = SongExcerpt.SAMPLE_RATE;

    /**
     * Decodes a file.
     *
     * @throws UserFacingException if it cannot be decoded
     */
    static SongDecoding of(Path file) {
        return new SongDecoding(decode(file));
    }

    /** How long it is. */
    double minutes() {
        return samples.length / 60.0 / RATE;
    }

    /** The excerpts that are listened to. */
    List<SongExcerpt> excerpts() {
        List<SongExcerpt> excerpts = new ArrayList<>();
        for (Duration start : SongExcerpt.starts(duration(samples.length))) {
            int from = frames(start);
            int to = Math.min(samples.length, from + frames(SongExcerpt.LENGTH));
            excerpts.add(SongExcerpt.of(Arrays.copyOfRange(samples, from, to), RATE, 1));
        }
        return excerpts;
    }

    /** How long so many frames last. */
    private static Duration duration(int frames) {
        return Duration.ofNanos(Math.round(1e9 * frames / RATE));
    }

    private static int frames(Duration duration) {
        return (int) Math.round(duration.toNanos() * 1e-9 * RATE);
    }

    private static float[] decode(Path file) {
        avutil.av_log_set_level(avutil.AV_LOG_QUIET);
        try (FFmpegFrameGrabber grabber = new FFmpegFrameGrabber(file.toFile())) {
            grabber.setSampleRate(RATE);
            grabber.setAudioChannels(1);
            grabber.setSampleMode(FrameGrabber.SampleMode.FLOAT);
            grabber.start();
            float[] samples = new float[RATE * 40];
            int count = 0;
            for (Frame frame = grabber.grabSamples(); frame != null; frame = grabber.grabSamples()) {
                FloatBuffer buffer = (FloatBuffer) frame.samples[0];
                int length = buffer.remaining();
                if (count + length > samples.length) {
                    samples = Arrays.copyOf(samples, Math.max(2 * samples.length, count + length));
                }
                buffer.get(samples, count, length);
                count += length;
            }
            return Arrays.copyOf(samples, count);
        } catch (FrameGrabber.Exception e) {
            throw new UserFacingException(
                    file + " cannot be decoded: " + e.getMessage(), "Take it out of labels.csv, or mend it.", e);
        }
    }
}
