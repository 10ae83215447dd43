package dev.undertone.library.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.undertone.library.AudioFormat;
import dev.undertone.library.Mp3s;
import dev.undertone.library.Samples;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AudioDecodersTest {

    private static final int SECONDS = 3;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void whatWasEncodedIsHeardFromItsFirstSampleToItsLast(Samples sample) {
        float[] signal = Samples.chirp(SECONDS, 300);
        Path file = sample.write(sample.in(folder), signal, 2);

        float[] both = Samples.decoded(file);

        assertThat(both).hasSize(2 * signal.length);
        float[] heard = left(both);
        if (sample.isLossless()) {
            assertThat(largestDifference(heard, signal)).isLessThan(2f / Short.MAX_VALUE);
        } else {
            // One sample off would be 0.997 at these frequencies, and a change of level another slope.
            assertThat(correlation(heard, signal)).isGreaterThan(0.999);
            assertThat(energy(heard) / energy(signal)).isCloseTo(1, within(0.05));
        }
    }

    @ParameterizedTest
    @EnumSource
    void seekingGivesTheSameSamplesAsReadingUpToThere(Samples sample) {
        Path file = sample.write(sample.in(folder), Samples.chirp(SECONDS, 300), 2);
        float[] whole = Samples.decoded(file);
        Random random = new Random(3);
        try (AudioDecoder decoder = AudioDecoders.open(file)) {
            for (int attempt = 0; attempt < 30; attempt++) {
                int frame = attempt == 0 ? 0 : random.nextInt((int) decoder.frameCount() - 500);
                decoder.seek(frame);
                assertThat(decoder.position()).isEqualTo(frame);
                float[] part = new float[500 * 2];
                assertThat(decoder.read(part, 500)).isEqualTo(500);
                assertThat(decoder.position()).isEqualTo(frame + 500);
                assertThat(part).as("from " + frame).isEqualTo(Arrays.copyOfRange(whole, 2 * frame, 2 * frame + 1000));
            }
            decoder.seek(Long.MAX_VALUE);
            assertThat(decoder.read(new float[2], 1)).isEqualTo(-1);
        }
    }

    @Test
    void moreThanTwoChannelsAreMixedWithoutClipping() {
        Path file = Samples.FLAC.write(Samples.FLAC.in(folder), Samples.chirp(1, 300), 6);

        try (AudioDecoder decoder = AudioDecoders.open(file)) {
            assertThat(decoder.channels()).isEqualTo(2);
            assertThat(decoder.frameCount()).isEqualTo(Samples.RATE);
        }
        float[] heard = Samples.decoded(file);
        float loudest = 0;
        for (int i = 0; i < heard.length; i += 2) {
            assertThat(heard[i]).isEqualTo(heard[i + 1]);
            loudest = Math.max(loudest, heard[i]);
        }
        assertThat(loudest).isBetween(0.3f, 0.51f);
    }

    @Test
    void theContentDecidesAndNotTheName() throws IOException {
        Path liar = Samples.AAC.write(folder.resolve("liar.m4a"), 300);
        Path song = Files.move(liar, folder.resolve("liar.mp3"));
        Path other = Mp3s.write(folder.resolve("other.flac"), Mp3s.stereo());
        // What FFmpeg would read from standard input or fetch is no file.
        Path named = Samples.FLAC.write(folder.resolve("http:").resolve("pipe:0.wav"), 300);
        Path odd = Files.move(named, Path.of(URI.create(folder.toUri() + "Latin%E9%FF%25.flac")));

        assertThat(AudioDecoders.inspect(song).format()).isEqualTo(AudioFormat.AAC);
        assertThat(AudioDecoders.inspect(odd).format()).isEqualTo(AudioFormat.FLAC);
        assertThatThrownBy(() -> AudioDecoders.open(other)).hasMessageContaining("holds no FLAC audio");
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatBreaksOffIsAsLongAsWhatIsLeft(Samples sample) throws IOException {
        Path file = sample.write(sample.in(folder), Samples.chirp(SECONDS, 300), 2);
        AudioFacts before = AudioDecoders.inspect(file);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length * 2 / 3));

        if (sample == Samples.AAC || sample == Samples.ALAC) {
            // The table of where everything lies is at the end.
            assertThatThrownBy(() -> AudioDecoders.open(file)).isInstanceOf(UnreadableAudioException.class);
            return;
        }
        AudioFacts left = AudioDecoders.inspect(file);
        assertThat(left.duration()).isBetween(Duration.ofMillis(600), Duration.ofMillis(2200));
        assertThat(left.fingerprint()).isNotEqualTo(before.fingerprint());
        assertThat(Samples.decoded(file))
                .hasSize(2 * (int) Math.round(left.duration().toNanos() * 1e-9 * Samples.RATE));
    }

    @ParameterizedTest
    @EnumSource
    void noDamageCrashesOrHangs(Samples sample) throws IOException {
        byte[] bytes = Files.readAllBytes(sample.write(sample.in(folder), Samples.chirp(1, 300), 2));
        Random random = new Random(11);
        for (int attempt = 0; attempt < 40; attempt++) {
            byte[] damaged = bytes.clone();
            int within = attempt % 2 == 0 ? Math.min(600, bytes.length) : bytes.length;
            for (int flips = 0; flips < 1 + attempt; flips++) {
                damaged[random.nextInt(within)] ^= (byte) (1 << random.nextInt(8));
            }
            if (attempt % 5 == 4) {
                Arrays.fill(damaged, random.nextInt(bytes.length), bytes.length, (byte) 0);
            }
            endsInTime(Files.write(sample.in(folder), damaged));
        }
        endsInTime(Files.write(sample.in(folder), new byte[0]));
        endsInTime(Files.write(sample.in(folder), Arrays.copyOf(bytes, 40)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"song.flac", "song.ogg"})
    @EnabledOnOs(OS.LINUX)
    void whatCannotBeReadMayPassAndWhatHoldsNoSoundStaysSo(String name) throws IOException {
        // Where no memory lies at 0, the kernel answers as it does for a disk that was pulled.
        Path pulled = Files.createSymbolicLink(folder.resolve(name), Path.of("/proc/self/mem"));
        Path damaged = Files.write(folder.resolve("damaged-" + name), new byte[5000]);

        assertThatThrownBy(() -> AudioDecoders.open(pulled))
                .hasMessageContaining("cannot be read: Input/output error")
                .hasMessageContaining("disk is still connected")
                .asInstanceOf(InstanceOfAssertFactories.type(UnreadableAudioException.class))
                .returns(false, UnreadableAudioException::isLasting);
        assertThat(AudioDecoders.canBeRead(pulled)).isFalse();
        assertThatThrownBy(() -> AudioDecoders.open(damaged))
                .asInstanceOf(InstanceOfAssertFactories.type(UnreadableAudioException.class))
                .returns(true, UnreadableAudioException::isLasting);
        assertThat(AudioDecoders.canBeRead(damaged)).isTrue();
        Files.delete(pulled);
    }

    @Test
    void fourGigabytesClaimedInOneKilobyteAreNotBelieved() throws IOException {
        ByteBuffer wav = ByteBuffer.wrap(
                Arrays.copyOf(Files.readAllBytes(Samples.WAV.write(Samples.WAV.in(folder), 300)), 1024));
        for (int place = 0; place < 100; place++) {
            if (wav.getInt(place) == 0x64617461) {
                wav.putInt(place + 4, 0xf0ffffff);
            }
        }
        ByteBuffer mp4 = ByteBuffer.allocate(1024)
                .putInt(8)
                .putInt(0x66747970)
                .putInt(-1)
                .putInt(0x6d6f6f76);

        Path claim = Files.write(folder.resolve("claim.wav"), wav.array());
        assertThat(AudioDecoders.inspect(claim).duration()).isLessThan(Duration.ofMillis(10));
        Path other = Files.write(folder.resolve("claim.m4a"), mp4.array());
        assertThatThrownBy(() -> AudioDecoders.inspect(other)).hasMessageContaining("holds no MP4 audio");
    }

    private static void endsInTime(Path file) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            try {
                AudioDecoders.inspect(file);
                Samples.decoded(file);
            } catch (UnreadableAudioException e) {
                assertThat(e.reason()).endsWith(".");
            }
        });
    }

    private static float[] left(float[] stereo) {
        float[] left = new float[stereo.length / 2];
        for (int i = 0; i < left.length; i++) {
            left[i] = stereo[2 * i];
        }
        return left;
    }

    private static float largestDifference(float[] one, float[] other) {
        float largest = 0;
        for (int i = 0; i < one.length; i++) {
            largest = Math.max(largest, Math.abs(one[i] - other[i]));
        }
        return largest;
    }

    private static double correlation(float[] one, float[] other) {
        double product = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
        }
        return product / Math.sqrt(energy(one) * energy(other));
    }

    private static double energy(float[] signal) {
        double energy = 0;
        for (float sample : signal) {
            energy += sample * sample;
        }
        return energy;
    }
}
