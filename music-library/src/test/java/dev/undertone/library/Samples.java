package dev.undertone.library;

import dev.undertone.library.audio.AudioDecoder;
import dev.undertone.library.audio.AudioDecoders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacv.FFmpegFrameRecorder;
import org.jaudiotagger.audio.AudioFile;
import org.jaudiotagger.audio.AudioFileIO;
import org.jaudiotagger.tag.FieldKey;
import org.jaudiotagger.tag.Tag;

/** Short audio files of every format but MP3, made for tests; for MP3 see {@link Mp3s}. */
public enum Samples {
    FLAC(AudioFormat.FLAC, "flac", "flac", avcodec.AV_CODEC_ID_FLAC),
    VORBIS(AudioFormat.VORBIS, "ogg", "ogg", avcodec.AV_CODEC_ID_VORBIS),
    OPUS(AudioFormat.OPUS, "opus", "ogg", avcodec.AV_CODEC_ID_OPUS),
    AAC(AudioFormat.AAC, "m4a", "ipod", avcodec.AV_CODEC_ID_AAC),
    ALAC(AudioFormat.ALAC, "m4a", "ipod", avcodec.AV_CODEC_ID_ALAC),
    WAV(AudioFormat.WAV, "wav", "wav", avcodec.AV_CODEC_ID_PCM_S16LE);

    private static final Logger NOISY = Logger.getLogger("org.jaudiotagger");

    static {
        NOISY.setLevel(Level.OFF);
    }

    /** Frames a second in all of them: the only rate that all formats have. */
    public static final int RATE = 48_000;

    private final AudioFormat format;
    private final String extension;
    private final String muxer;
    private final int codec;

    Samples(AudioFormat format, String extension, String muxer, int codec) {
        this.format = format;
        this.extension = extension;
        this.muxer = muxer;
        this.codec = codec;
    }

    /** The format that it is found to have. */
    public AudioFormat format() {
        return format;
    }

    /** Whether every sample comes back as it was, but for the rounding to 16 bits. */
    public boolean isLossless() {
        return this == FLAC || this == ALAC || this == WAV;
    }

    /** A file of this format's in a folder, named after it. */
    public Path in(Path folder) {
        return folder.resolve(name().toLowerCase(Locale.ROOT) + "." + extension);
    }

    /**
     * A tone that rises by 300 Hz a second, at half of full scale: one channel.
     *
     * @param frequency where it begins, in hertz
     */
    public static float[] chirp(double seconds, double frequency) {
        float[] signal = new float[(int) (seconds * RATE)];
        for (int i = 0; i < signal.length; i++) {
            double time = (double) i / RATE;
            signal[i] = (float) (0.5 * Math.sin(2 * Math.PI * (frequency + 150 * time) * time));
        }
        return signal;
    }

    /** Writes a file of two seconds and a half in stereo, of a tone that rises from a frequency. */
    public Path write(Path file, double frequency) {
        return write(file, chirp(2.5, frequency), 2);
    }

    /**
     * Writes fields into the file's tag, beside what is there; for every format but Opus.
     *
     * @param keysAndValues a {@link FieldKey} and a text in turn
     */
    public static Path tag(Path file, Object... keysAndValues) {
        try {
            AudioFile audio = AudioFileIO.read(file.toFile());
            Tag tag = audio.getTagOrCreateAndSetDefault();
            for (int i = 0; i < keysAndValues.length; i += 2) {
                tag.setField((FieldKey) keysAndValues[i], (String) keysAndValues[i + 1]);
            }
            audio.commit();
            return file;
        } catch (Exception e) {
            // The tag library throws a dozen checked exceptions; in a test each of them is a failure.
            throw new IllegalStateException(e);
        }
    }

    /** All that a file holds, each frame's samples one after the other. */
    public static float[] decoded(Path file) {
        try (AudioDecoder decoder = AudioDecoders.open(file)) {
            int channels = decoder.channels();
            float[] all = new float[Math.toIntExact(decoder.frameCount() * channels)];
            float[] some = new float[777 * channels];
            int done = 0;
            for (int read = decoder.read(some, 777); read > 0; read = decoder.read(some, 777)) {
                System.arraycopy(some, 0, all, done, read * channels);
                done += read * channels;
            }
            return Arrays.copyOf(all, done);
        }
    }

    /** Writes a file that has the same signal in every channel. */
    public Path write(Path file, float[] signal, int channels) {
        return write(file, signal, channels, RATE);
    }

    /** The same at another rate, which lossless formats have. */
    public Path write(Path file, float[] signal, int channels, int rate) {
        avutil.av_log_set_level(avutil.AV_LOG_QUIET);
        float[] interleaved = new float[signal.length * channels];
        for (int i = 0; i < interleaved.length; i++) {
            interleaved[i] = signal[i / channels];
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (FFmpegFrameRecorder recorder = new FFmpegFrameRecorder(file.toFile(), channels)) {
            recorder.setFormat(muxer);
            recorder.setAudioCodec(codec);
            recorder.setSampleRate(rate);
            if (this == ALAC) {
                recorder.setSampleFormat(avutil.AV_SAMPLE_FMT_S16P);
            }
            recorder.setAudioBitrate(128_000);
            // FFmpeg's own encoder of Vorbis is called experimental; and the noise that its AAC may stand for is
            // another
            // at every decoding.
            recorder.setAudioOption("strict", "experimental");
            recorder.setAudioOption("aac_pns", "0");
            recorder.start();
            recorder.recordSamples(rate, channels, FloatBuffer.wrap(interleaved));
            recorder.stop();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
