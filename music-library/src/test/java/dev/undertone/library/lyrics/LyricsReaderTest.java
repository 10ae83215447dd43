package dev.undertone.library.lyrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.library.Lyrics;
import dev.undertone.library.Lyrics.Line;
import dev.undertone.library.Mp3s;
import dev.undertone.library.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jaudiotagger.tag.FieldKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LyricsReaderTest {

    private static final String UNTIMED = "Embedded words";
    private static final String TIMED = "[00:01.00]Embedded\n[00:02.50]with times";

    @TempDir
    Path folder;

    @Test
    void aSongWithoutWordsHasNone() {
        assertThat(LyricsReader.read(Mp3s.song(folder.resolve("song.mp3"), "Song", "Ada", "")))
                .isEmpty();
        assertThat(LyricsReader.read(folder.resolve("missing.mp3"))).isEmpty();
    }

    @Test
    void timesCountMoreThanTheFileBesideTheSongAndThatMoreThanTheSong() throws IOException {
        Path song = Mp3s.song(folder.resolve("song.mp3"), "Song", "Ada", "");
        Mp3s.tag(song, FieldKey.LYRICS, UNTIMED);
        assertThat(words(song)).containsExactly(UNTIMED);

        Path file = Files.writeString(folder.resolve("SONG.Lrc"), "From the file");
        assertThat(words(song)).containsExactly("From the file");

        Mp3s.tag(song, FieldKey.LYRICS, TIMED);
        assertThat(words(song)).containsExactly("1000 Embedded", "2500 with times");

        Files.writeString(file, "[00:03]From the file");
        assertThat(words(song)).containsExactly("3000 From the file");
    }

    @ParameterizedTest
    @EnumSource(names = {"FLAC", "VORBIS", "AAC", "ALAC"})
    void everyFormatHasItsFieldForWords(Samples format) {
        Path song = Samples.tag(format.write(format.in(folder), 440), FieldKey.LYRICS, TIMED);

        assertThat(words(song)).containsExactly("1000 Embedded", "2500 with times");
    }

    @Test
    void aFileBesideTheSongMayBeInAnyUsualEncoding() throws IOException {
        Path song = Mp3s.song(folder.resolve("song.mp3"), "Song", "Ada", "");
        Map<Charset, byte[]> marks = Map.of(
                StandardCharsets.UTF_8,
                new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf},
                StandardCharsets.UTF_16LE,
                new byte[] {(byte) 0xff, (byte) 0xfe},
                StandardCharsets.UTF_16BE,
                new byte[] {(byte) 0xfe, (byte) 0xff},
                Charset.forName("windows-1252"),
                new byte[0]);
        for (Map.Entry<Charset, byte[]> mark : marks.entrySet()) {
            byte[] text = joined(mark.getValue(), "[00:01]Grün – schön".getBytes(mark.getKey()));
            Files.write(folder.resolve("song.lrc"), text);
            assertThat(words(song)).containsExactly("1000 Grün – schön");
        }
        Files.write(folder.resolve("song.lrc"), new byte[10_000_000]);
        assertThat(LyricsReader.read(song)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Encoding.class)
    void syllablesWithTimesBecomeLines(Encoding encoding) {
        Path song = withFrame(
                "SYLT",
                joined(
                        new byte[] {encoding.number, 'e', 'n', 'g', 2, 1},
                        encoding.terminated("about"),
                        encoding.syllable("Strän", 1000),
                        encoding.syllable("gers", 1500),
                        encoding.syllable("\nin the", 4000),
                        encoding.syllable(" night", 4500)));

        assertThat(words(song)).containsExactly("1000 Strängers", "4000 in the night");
    }

    @Test
    void wholeLinesWithTimesInFramesOfTheAudioAreCountedByItsRate() {
        Encoding latin = Encoding.LATIN_1;
        Path song = withFrame(
                "SYLT",
                joined(
                        new byte[] {latin.number, 'e', 'n', 'g', 1, 1, 0},
                        latin.syllable("second", 200),
                        latin.syllable("first", 100),
                        // Broken off within its time.
                        latin.terminated("third"),
                        new byte[2]));

        // 1152 samples at 44.1 kHz.
        assertThat(words(song)).containsExactly("2612 first", "5224 second");
    }

    @Test
    void chordsAreNoWordsAndDamagedFramesSayNothing() {
        Encoding latin = Encoding.LATIN_1;
        byte[] chords = joined(new byte[] {0, 'e', 'n', 'g', 2, 5, 0}, latin.syllable("Am", 200));
        assertThat(LyricsReader.read(withFrame("SYLT", chords))).isEmpty();
        assertThat(LyricsReader.read(withFrame("SYLT", new byte[] {1}))).isEmpty();
        assertThat(LyricsReader.read(withFrame("USLT", new byte[] {9, 'e'}))).isEmpty();
    }

    private enum Encoding {
        LATIN_1(0, StandardCharsets.ISO_8859_1, new byte[0], 1),
        UTF_16_WITH_MARK(1, StandardCharsets.UTF_16LE, new byte[] {(byte) 0xff, (byte) 0xfe}, 2),
        UTF_16(2, StandardCharsets.UTF_16BE, new byte[0], 2),
        UTF_8(3, StandardCharsets.UTF_8, new byte[0], 1);

        private final byte number;
        private final Charset charset;
        private final byte[] mark;
        private final int end;

        Encoding(int number, Charset charset, byte[] mark, int end) {
            this.number = (byte) number;
            this.charset = charset;
            this.mark = mark;
            this.end = end;
        }

        byte[] terminated(String text) {
            return joined(mark, text.getBytes(charset), new byte[end]);
        }

        byte[] syllable(String text, int time) {
            return joined(terminated(text), ByteBuffer.allocate(4).putInt(time).array());
        }
    }

    private Path withFrame(String id, byte[] body) {
        byte[] frame = joined(id.getBytes(StandardCharsets.US_ASCII), sized(body.length), new byte[2], body);
        byte[] tag = joined("ID3\4\0\0".getBytes(StandardCharsets.US_ASCII), sized(frame.length), frame);
        return Mp3s.write(folder.resolve("framed.mp3"), joined(tag, Mp3s.stereo()));
    }

    private static byte[] sized(int size) {
        return new byte[] {0, 0, (byte) (size >> 7), (byte) (size & 0x7f)};
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static List<String> words(Path song) {
        Lyrics lyrics = LyricsReader.read(song).orElseThrow();
        return lyrics.lines().stream().map(LyricsReaderTest::words).toList();
    }

    static String words(Line line) {
        return line.at() == null ? line.text() : line.at().toMillis() + " " + line.text();
    }
}
