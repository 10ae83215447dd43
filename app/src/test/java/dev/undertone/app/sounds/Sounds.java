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
        float[] stereo = new float[2 * left.length];
        for (int i = 0; i < stereo.length; i++) {
            stereo[i] = left[i / 2];
        }
        try (FFmpegFrameRecorder recorder = new FFmpegFrameRecorder(target.toFile(), 2)) {
            recorder.setFormat("flac");
            recorder.setAudioCodec(avcodec.AV_CODEC_ID_FLAC);
            recorder.setSampleRate(sampleRate);
            recorder.start();
            recorder.recordSamples(sampleRate, 2, FloatBuffer.wrap(stereo));
            recorder.stop();
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
