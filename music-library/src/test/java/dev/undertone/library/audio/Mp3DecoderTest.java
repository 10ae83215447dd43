package dev.undertone.library.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.undertone.library.Mp3s;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Mp3DecoderTest {

    private static final int STEREO_RATE = 44_100;

    // Made at -6 dB of full scale, of which LAME takes 5 % off against clipping.
    private static final double LEVEL = 0.501 * 0.95;

    @TempDir
    Path folder;

    @Test
    void theEncodersSilenceIsLeftOutToTheSample() {
        try (AudioDecoder decoder = open(Mp3s.stereo())) {
            assertThat(decoder.sampleRate()).isEqualTo(STEREO_RATE);
            assertThat(decoder.channels()).isEqualTo(2);
            assertThat(decoder.frameCount()).isEqualTo(2 * STEREO_RATE);
            assertThat(all(decoder)).hasSize(2 * 2 * STEREO_RATE);
        }
    }

    @Test
    void eachChannelHoldsItsToneAtTheLevelItWasMadeWith() {
        try (AudioDecoder decoder = open(Mp3s.stereo())) {
            float[] samples = all(decoder);

            assertThat(amplitude(samples, 0, 440)).isCloseTo(LEVEL, within(0.002));
            assertThat(amplitude(samples, 1, 660)).isCloseTo(LEVEL, within(0.002));
            assertThat(amplitude(samples, 0, 660)).isLessThan(0.01);
            assertThat(amplitude(samples, 1, 440)).isLessThan(0.01);
        }
    }

    @Test
    void theFirstSampleIsTheFirstThatWasEncoded() {
        try (AudioDecoder decoder = open(Mp3s.stereo())) {
            float[] samples = all(decoder);

            double error = 0;
            for (int i = 1000; i < 5000; i++) {
                double original = LEVEL * Math.sin(2 * Math.PI * 440 * i / STEREO_RATE);
                error = Math.max(error, Math.abs(samples[2 * i] - original));
            }
            // One sample off would be an error of 0.030.
            assertThat(error).isLessThan(0.01);
        }
    }

    @Test
    void everySampleLiesBetweenMinusOneAndOne() {
        try (AudioDecoder decoder = open(Mp3s.mono())) {
            assertThat(all(decoder)).satisfies(samples -> {
                for (float sample : samples) {
                    assertThat(Math.abs(sample)).isLessThanOrEqualTo(1f);
                }
            });
        }
    }

    @Test
    void seekingGivesTheSameSamplesAsReadingUpToThere() {
        for (byte[] file : new byte[][] {Mp3s.stereo(), Mp3s.mono()}) {
            try (AudioDecoder decoder = open(file)) {
                float[] whole = all(decoder);
                int channels = decoder.channels();
                Random random = new Random(7);
                for (int attempt = 0; attempt < 40; attempt++) {
                    int frame = random.nextInt((int) decoder.frameCount() - 500);
                    decoder.seek(frame);
                    assertThat(decoder.position()).isEqualTo(frame);

                    float[] part = new float[500 * channels];
                    assertThat(decoder.read(part, 500)).isEqualTo(500);

                    assertThat(decoder.position()).isEqualTo(frame + 500);
                    assertThat(part).isEqualTo(Arrays.copyOfRange(whole, frame * channels, (frame + 500) * channels));
                }
            }
        }
    }

    @Test
    void seekingBeyondTheEndGoesToTheEndAndBackAgain() {
        try (AudioDecoder decoder = open(Mp3s.stereo())) {
            decoder.seek(Long.MAX_VALUE);
            assertThat(decoder.position()).isEqualTo(decoder.frameCount());
            assertThat(decoder.read(new float[2], 1)).isEqualTo(-1);

            decoder.seek(0);
            assertThat(all(decoder)).hasSize(2 * 2 * STEREO_RATE);
        }
    }

    @Test
    void aVariableBitRateInMonoIsAsLongAsItsFrames() {
        try (AudioDecoder decoder = open(Mp3s.mono())) {
            assertThat(decoder.sampleRate()).isEqualTo(22_050);
            assertThat(decoder.channels()).isEqualTo(1);
            assertThat(decoder.duration()).isEqualTo(Duration.ofSeconds(2));
            assertThat(all(decoder)).hasSize(2 * 22_050);
        }
    }

    @Test
    void aTruncatedFileEndsWhereItsAudioEnds() {
        byte[] half = Arrays.copyOf(Mp3s.stereo(), Mp3s.stereo().length / 2);
        float[] whole;
        try (AudioDecoder decoder = open(Mp3s.stereo())) {
            whole = all(decoder);
        }
        try (AudioDecoder decoder = open(half)) {
            float[] samples = all(decoder);

            assertThat(decoder.duration()).isBetween(Duration.ofMillis(950), Duration.ofMillis(1000));
            assertThat(samples).hasSize((int) decoder.frameCount() * 2);
            assertThat(samples).isEqualTo(Arrays.copyOf(whole, samples.length));
        }
    }

    @Test
    void garbageBeforeAndAfterTheAudioIsNotHeard() {
        float[] clean;
        try (AudioDecoder decoder = open(Mp3s.stereo())) {
            clean = all(decoder);
        }
        byte[] noise = new byte[70_000];
        new Random(3).nextBytes(noise);

        try (AudioDecoder decoder = open(joined(noise, Mp3s.stereo(), noise))) {
            assertThat(all(decoder)).isEqualTo(clean);
        }
    }

    @Test
    void garbageInTheMiddleCostsTheFramesItHits() {
        byte[] noise = new byte[2_000];
        new Random(5).nextBytes(noise);
        byte[] damaged = Mp3s.stereo();
        System.arraycopy(noise, 0, damaged, 8_000, noise.length);
        try (AudioDecoder decoder = open(damaged)) {
            assertThat(all(decoder)).hasSize((int) decoder.frameCount() * 2);
            assertThat(decoder.duration()).isBetween(Duration.ofMillis(1600), Duration.ofMillis(2060));
        }
    }

    @Test
    void noDamageToAnyByteStopsTheDecoder() {
        Random random = new Random(11);
        for (int attempt = 0; attempt < 60; attempt++) {
            byte[] damaged = Mp3s.mono();
            for (int flips = 0; flips < 200; flips++) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            try (AudioDecoder decoder = open(damaged)) {
                assertThat(all(decoder)).hasSize((int) decoder.frameCount() * decoder.channels());
            } catch (UnreadableAudioException e) {
                assertThat(e.whatHappened()).endsWith("holds no MP3 audio.");
            }
        }
    }

    @Test
    void aTagBeforeTheAudioIsPassedOver() {
        Path file = Mp3s.song(folder.resolve("tagged.mp3"), "Title".repeat(2000), "Artist", "happy");

        assertThat(AudioDecoders.inspect(file).duration()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void aTagThatClaimsMoreThanTheFileHasIsNotBelieved() {
        byte[] claim = {'I', 'D', '3', 4, 0, 0, 0x7f, 0x7f, 0x7f, 0x7f};

        try (AudioDecoder decoder = open(joined(claim, Mp3s.stereo()))) {
            assertThat(decoder.duration()).isEqualTo(Duration.ofSeconds(2));
        }
    }

    @Test
    void whatHoldsNoAudioIsRefusedInWords() throws Exception {
        Path tagOnly = Mp3s.song(folder.resolve("tag.mp3"), "Title", "Artist", "happy");
        byte[] tagged = Files.readAllBytes(tagOnly);
        Files.write(tagOnly, Arrays.copyOf(tagged, tagged.length - Mp3s.stereo().length));
        byte[] noise = new byte[200_000];
        new Random(1).nextBytes(noise);

        for (Path file : new Path[] {
            tagOnly,
            Mp3s.write(folder.resolve("empty.mp3"), new byte[0]),
            Mp3s.write(
                    folder.resolve("text.mp3"),
                    "Not a song at all.".repeat(1000).getBytes(StandardCharsets.UTF_8)),
            Mp3s.write(folder.resolve("noise.mp3"), noise)
        }) {
            assertThatThrownBy(() -> AudioDecoders.open(file))
                    .isInstanceOf(UnreadableAudioException.class)
                    .hasMessage(file + " holds no MP3 audio. Play another song; the file may be damaged.");
        }
        assertThatThrownBy(() -> AudioDecoders.open(folder.resolve("gone.mp3")))
                .isInstanceOf(UnreadableAudioException.class)
                .hasMessageContaining("is not there");
        assertThatThrownBy(() -> AudioDecoders.open(folder))
                .isInstanceOf(UnreadableAudioException.class)
                .hasMessageContaining("is a folder");
    }

    private AudioDecoder open(byte[] file) {
        return AudioDecoders.open(Mp3s.write(folder.resolve("song.mp3"), file));
    }

    private static float[] all(AudioDecoder decoder) {
        float[] all = new float[0];
        float[] chunk = new float[777 * decoder.channels()];
        for (int read = decoder.read(chunk, 777); read >= 0; read = decoder.read(chunk, 777)) {
            int before = all.length;
            all = Arrays.copyOf(all, before + read * decoder.channels());
            System.arraycopy(chunk, 0, all, before, read * decoder.channels());
        }
        return all;
    }

    /** The amplitude of one frequency in one channel: a single bin of a Fourier transform. */
    private static double amplitude(float[] stereo, int channel, double frequency) {
        double real = 0;
        double imaginary = 0;
        int count = stereo.length / 2;
        for (int i = 0; i < count; i++) {
            double angle = 2 * Math.PI * frequency * i / STEREO_RATE;
            real += stereo[2 * i + channel] * Math.cos(angle);
            imaginary += stereo[2 * i + channel] * Math.sin(angle);
        }
        return 2 * Math.hypot(real, imaginary) / count;
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
