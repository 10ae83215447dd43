package dev.undertone.app.sounds;

import dev.undertone.library.AudioFormat;
import dev.undertone.library.Track;
import dev.undertone.library.audio.AudioDecoder;
import dev.undertone.library.audio.AudioDecoders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.javacv.FFmpegFrameRecorder;

/** The MP3 files beside this class, as files of a test's own. */
public final class Sounds {

    /** 5 s, 44.1 kHz, stereo: rises from 200 to 2000 Hz. */
    public static final String CHIRP = "chirp.mp3";

    /** 2 s, 48 kHz, mono: 880 Hz. */
    public static final String TONE = "tone.mp3";

    private Sounds() {}

    /** Copies a sound to a file. */
    public static Path copy(String sound, Path target) {
        try (InputStream in = Sounds.class.getResourceAsStream(sound)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no sound " + sound);
            }
            Files.copy(in, target);
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Like {@link #copy}, with audio of its own for each number: another last byte, which fills up the last frame unheard. */
    public static Path variant(String sound, int number, Path target) {
        try {
            byte[] whole = Files.readAllBytes(copy(sound, target));
            whole[whole.length - 1] = (byte) number;
            Files.write(target, whole);
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the first share, 0 to 1, of a sound's bytes to a file. */
    public static Path truncated(String sound, double share, Path target) {
        try {
            byte[] whole = Files.readAllBytes(copy(sound, target));
            Files.write(target, Arrays.copyOf(whole, (int) (whole.length * share)));
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a song as a FLAC file of 16 bits: what the left ear hears of it, in both ears. */
    public static Path flac(float[] left, int sampleRate, Path target) {
        return write("flac", avcodec.AV_CODEC_ID_FLAC, left, sampleRate, target);
    }

    /** Writes a song as an MP3 file of 256 kbit/s with LAME's note on delay and padding: one sound in both ears. */
    public static Path mp3(float[] left, int sampleRate, Path target) {
        return write("mp3", avcodec.AV_CODEC_ID_MP3, left, sampleRate, target);
    }

    private static Path write(String format, int codec, float[] left, int sampleRate, Path target) {
        float[] stereo = new float[2 * left.length];
        for (int i = 0; i < stereo.length; i++) {
            stereo[i] = left[i / 2];
        }
        try (FFmpegFrameRecorder recorder = new FFmpegFrameRecorder(target.toFile(), 2)) {
            recorder.setFormat(format);
            recorder.setAudioCodec(codec);
            recorder.setAudioBitrate(256_000);
            recorder.setSampleRate(sampleRate);
            recorder.start();
            recorder.recordSamples(sampleRate, 2, FloatBuffer.wrap(stereo));
            recorder.stop();
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the silence before and after. */
    public static float[] trimmed(float[] samples) {
        int start = 0;
        while (start < samples.length && samples[start] == 0) {
            start++;
        }
        int end = samples.length;
        while (end > start && samples[end - 1] == 0) {
            end--;
        }
        return Arrays.copyOfRange(samples, start, end);
    }

    /** A sine of one frequency, from its zero. */
    public static float[] sine(double hertz, double amplitude, int sampleRate, int frames) {
        float[] samples = new float[frames];
        for (int i = 0; i < frames; i++) {
            samples[i] = (float) (amplitude * Math.sin(2 * Math.PI * hertz * i / sampleRate));
        }
        return samples;
    }

    /** The amplitude of one frequency in some samples, seen through a Hann window. */
    public static double amplitude(float[] samples, double hertz, int sampleRate) {
        double cosine = 0;
        double sine = 0;
        double weights = 0;
        for (int i = 0; i < samples.length; i++) {
            double weight = 0.5 - 0.5 * Math.cos(2 * Math.PI * (i + 0.5) / samples.length);
            double angle = 2 * Math.PI * hertz * i / sampleRate;
            cosine += weight * samples[i] * Math.cos(angle);
            sine += weight * samples[i] * Math.sin(angle);
            weights += weight;
        }
        return 2 * Math.hypot(cosine, sine) / weights;
    }

    /** A song that no library knows. */
    public static Track track(long id, Path file) {
        return Track.unknown(id, file, AudioFormat.MP3, Duration.ZERO);
    }

    /** All that a file holds for the left ear. */
    public static float[] left(Path file) {
        try (AudioDecoder decoder = AudioDecoders.open(file)) {
            int channels = decoder.channels();
            float[] left = new float[Math.toIntExact(decoder.frameCount())];
            float[] block = new float[4096 * channels];
            int done = 0;
            int read = decoder.read(block, 4096);
            while (read > 0) {
                for (int i = 0; i < read; i++) {
                    left[done + i] = block[i * channels];
                }
                done += read;
                read = decoder.read(block, 4096);
            }
            return left;
        }
    }
}
