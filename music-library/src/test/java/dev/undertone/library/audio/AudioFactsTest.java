package dev.undertone.library.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.undertone.library.AudioFormat;
import dev.undertone.library.Mp3s;
import dev.undertone.library.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.jaudiotagger.tag.FieldKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AudioFactsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void whatAFileSaysOfItselfIsFound(Samples sample) {
        AudioFacts facts = AudioDecoders.inspect(sample.write(sample.in(folder), 300));

        assertThat(facts.format()).isEqualTo(sample.format());
        assertThat(facts.duration()).isEqualTo(Duration.ofMillis(2500));
        assertThat(facts.sampleRate()).isEqualTo(Samples.RATE);
        assertThat(facts.channels()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPUS")
    void aNewTagOrNameLeavesTheFingerprintAsItIs(Samples sample) throws IOException {
        Path file = sample.write(sample.in(folder), 300);
        AudioFacts before = AudioDecoders.inspect(file);

        Samples.tag(file, FieldKey.TITLE, "Title".repeat(3000), FieldKey.ARTIST, "Artist");
        Path renamed = Files.move(file, folder.resolve("renamed"));

        assertThat(AudioDecoders.inspect(renamed)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void anotherSongHasAnotherFingerprint(Samples sample) {
        float[] signal = Samples.chirp(6, 300);
        float[] other = Samples.chirp(6, 300);
        float[] end = Samples.chirp(6, 500);
        System.arraycopy(end, end.length / 2, other, end.length / 2, end.length / 2);

        assertThat(AudioDecoders.inspect(sample.write(sample.in(folder), signal, 2))
                        .fingerprint())
                .isNotEqualTo(AudioDecoders.inspect(sample.write(sample.in(folder), other, 2))
                        .fingerprint());
    }

    @Test
    void anMp3IsItsAudioWhateverTagsAreAroundIt() throws IOException {
        Path file = Mp3s.write(folder.resolve("song.mp3"), Mp3s.stereo());
        AudioFacts bare = AudioDecoders.inspect(file);
        assertThat(bare)
                .isEqualTo(new AudioFacts(AudioFormat.MP3, Duration.ofSeconds(2), 44_100, 2, bare.fingerprint()));

        Mp3s.tag(file, FieldKey.TITLE, "Title".repeat(3000));
        assertThat(AudioDecoders.inspect(file)).isEqualTo(bare);
        for (byte[] tag : new byte[][] {ape(), lyrics(), id3v1()}) {
            Files.write(file, joined(Files.readAllBytes(file), tag));
            assertThat(AudioDecoders.inspect(file)).isEqualTo(bare);
        }
    }

    @Test
    void whatAnEncoderSaysIsBelievedOnlyWhereTheBytesAgree() throws IOException {
        for (byte[] whole : new byte[][] {Mp3s.stereo(), Mp3s.mono()}) {
            for (int cut : new int[] {0, 1, 1000, whole.length / 2}) {
                Path file = Mp3s.write(folder.resolve("song.mp3"), Arrays.copyOf(whole, whole.length - cut));
                try (AudioDecoder decoder = AudioDecoders.open(file)) {
                    assertThat(AudioDecoders.inspect(file).duration()).isEqualTo(decoder.duration());
                }
            }
        }
        AudioFingerprint all = inspect(Mp3s.stereo()).fingerprint();
        assertThat(inspect(Arrays.copyOf(Mp3s.stereo(), 30_000)).fingerprint()).isNotEqualTo(all);
        assertThat(inspect(Mp3s.mono()).fingerprint()).isNotEqualTo(all);
    }

    @Test
    void aFingerprintIsWrittenAndReadAgain() {
        AudioFingerprint fingerprint = inspect(Mp3s.mono()).fingerprint();

        assertThat(fingerprint.toHex()).matches("[0-9a-f]{32}");
        assertThat(AudioFingerprint.ofHex(fingerprint.toHex()))
                .isEqualTo(fingerprint)
                .hasSameHashCodeAs(fingerprint);
        assertThat(AudioFingerprint.of(fingerprint.bytes())).isEqualTo(fingerprint);
        assertThatThrownBy(() -> AudioFingerprint.ofHex("12")).isInstanceOf(IllegalArgumentException.class);
    }

    private AudioFacts inspect(byte[] file) {
        return AudioDecoders.inspect(Mp3s.write(folder.resolve("song.mp3"), file));
    }

    private static byte[] ape() {
        byte[] tag = new byte[32 + 50];
        byte[] head = "APETAGEX".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(head, 0, tag, 50, head.length);
        tag[50 + 8] = (byte) 0xd0;
        tag[50 + 9] = 7;
        tag[50 + 12] = (byte) tag.length;
        return tag;
    }

    private static byte[] lyrics() {
        String lyrics = "LYRICSBEGIN" + "LYR00005Words";
        return (lyrics + "%06d".formatted(lyrics.length()) + "LYRICS200").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] id3v1() {
        return Arrays.copyOf("TAGTitle".getBytes(StandardCharsets.ISO_8859_1), 128);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
