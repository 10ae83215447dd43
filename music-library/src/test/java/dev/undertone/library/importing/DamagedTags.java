package dev.undertone.library.importing;

import static dev.undertone.library.importing.Id3Bytes.ape;
import static dev.undertone.library.importing.Id3Bytes.bytes;
import static dev.undertone.library.importing.Id3Bytes.deflated;
import static dev.undertone.library.importing.Id3Bytes.encoded;
import static dev.undertone.library.importing.Id3Bytes.frame;
import static dev.undertone.library.importing.Id3Bytes.id3;
import static dev.undertone.library.importing.Id3Bytes.id3Header;
import static dev.undertone.library.importing.Id3Bytes.id3v1;
import static dev.undertone.library.importing.Id3Bytes.joined;
import static dev.undertone.library.importing.Id3Bytes.latin;
import static dev.undertone.library.importing.Id3Bytes.plain;
import static dev.undertone.library.importing.Id3Bytes.syncSafe;
import static dev.undertone.library.importing.Id3Bytes.unsynchronised;
import static dev.undertone.library.importing.Id3Bytes.utf8;
import static dev.undertone.library.importing.Id3Bytes.wide;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.undertone.library.Mp3s;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Files whose tags are not as they should be, each with the title and the artist that can still be read in it. */
final class DamagedTags {

    private static final int ENDLESS = 0x0fffffff;

    private static final byte[] TITLE_3 = frame(3, "TIT2", latin("Title"));
    private static final byte[] ARTIST_3 = frame(3, "TPE1", latin("Artist"));
    private static final byte[] TITLE = frame(4, "TIT2", utf8("Title"));
    private static final byte[] ARTIST = frame(4, "TPE1", utf8("Artist"));
    private static final byte[] ALBUM_3 = latin("Album");

    private DamagedTags() {}

    /** Sizes and numbers that are not true. */
    static Stream<Arguments> claims() {
        byte[] frames = joined(
                Collections.nCopies(200_000, frame(3, "TXXX", latin("a\0b"))).toArray(byte[][]::new));
        byte[] padded = utf8("Title" + " ".repeat(200));
        byte[] broken =
                joined(frame(3, "COMM", new byte[1]), frame(3, "APIC", latin("x")), frame(3, "TXXX", new byte[] {1}));
        return Stream.of(
                full("2.2 of 256 MB", id3Header(2, 0, ENDLESS), old("TT2", "Title"), old("TP1", "Artist")),
                full("2.3 of 256 MB", id3Header(3, 0, ENDLESS), TITLE_3, ARTIST_3),
                full("2.4 of 256 MB", id3Header(4, 0, ENDLESS), TITLE, ARTIST),
                says("no size at all", "", "", id3(3, 0), TITLE_3),
                says("frame of 256 MB", "Title", "", id3(3, 0, TITLE_3, frame(3, "TALB", 0, ENDLESS, ALBUM_3))),
                says("frame of -1 bytes", "Title", "", id3(3, 0, TITLE_3, frame(3, "TALB", 0, -1, ALBUM_3))),
                full("empty frame", id3(4, 0, frame(4, "TALB", new byte[0]), TITLE, ARTIST)),
                full("frame of an encoding alone", id3(4, 0, frame(4, "TALB", new byte[1]), TITLE, ARTIST)),
                full("2.4 with 2.3's sizes", id3(4, 0, frame(3, "TIT2", padded), ARTIST)),
                full("2.3 with 2.4's sizes", id3(3, 0, frame(4, "TIT2", padded), ARTIST_3)),
                full("2.3 with 2.2's names", id3(3, 0, frame(3, "TT2\0", latin("Title")), ARTIST_3)),
                argumentSet("end within a frame", Arrays.copyOf(id3(3, 0, ARTIST_3, TITLE_3), 40), "", "Artist"),
                argumentSet("end within the header", bytes("ID3\3\0"), "", ""),
                says("extended header beyond the end", "", "", id3(4, 0x40, syncSafe(ENDLESS), TITLE)),
                full("malformed comment, picture and own text", id3(3, 0, broken, TITLE_3, ARTIST_3)),
                full("number that is none", id3(3, 0, frame(3, "TRCK", latin("A1/b")), TITLE_3, ARTIST_3)),
                full("200,000 frames", id3(3, 0, TITLE_3, ARTIST_3, frames)),
                says("10,000 letters", "T".repeat(299) + '…', "", id3(4, 0, text("T".repeat(10_000)))),
                full("picture of 30 MB", id3(3, 0, frame(3, "APIC", new byte[30 << 20]), TITLE_3, ARTIST_3)));
    }

    /** What is compressed, encrypted or unsynchronised. */
    static Stream<Arguments> packed() {
        byte[] title = joined(syncSafe(6), deflated(utf8("Title")));
        byte[] nonsense = joined(plain(4), bytes("12345"));
        byte[] bomb = joined(plain(ENDLESS), deflated(new byte[1 << 22]));
        byte[] secret = bytes("\1secret");
        byte[] grouped = joined(new byte[1], utf8("Title"));
        byte[] wide = frame(3, "TIT2", wide("Title"));
        return Stream.of(
                full("2.3 compressed", id3(3, 0, packed(3, "TIT2", 0x80, title), ARTIST_3)),
                full("2.4 compressed", id3(4, 0, packed(4, "TIT2", 0x09, title), ARTIST)),
                full("compressed nonsense", id3(3, 0, packed(3, "TALB", 0x80, nonsense), TITLE_3, ARTIST_3)),
                full("2.3 unpacked to 256 MB", id3(3, 0, packed(3, "TALB", 0x80, bomb), TITLE_3, ARTIST_3)),
                full("2.4 unpacked to 256 MB", id3(4, 0, packed(4, "TALB", 0x09, bomb), TITLE, ARTIST)),
                full("2.3 encrypted", id3(3, 0, packed(3, "TALB", 0x40, secret), TITLE_3, ARTIST_3)),
                full("2.4 encrypted", id3(4, 0, packed(4, "TALB", 0x04, secret), TITLE, ARTIST)),
                full("2.4 in a group", id3(4, 0, packed(4, "TIT2", 0x40, grouped), ARTIST)),
                full("2.3 unsynchronised", id3(3, 0x80, unsynchronised(joined(wide, ARTIST_3)))),
                full("2.4 unsynchronised", id3(4, 0x80, frame(4, "TIT2", unsynchronised(wide("Title"))), ARTIST)));
    }

    /** Texts that are in another encoding than they say. */
    static Stream<Arguments> encodings() {
        Charset latin = StandardCharsets.ISO_8859_1;
        return Stream.of(
                titled("UTF-16 without a mark", "Title", encoded(1, "Title", StandardCharsets.UTF_16LE)),
                titled("UTF-16 without a mark, big end first", "Title", encoded(1, "Title", StandardCharsets.UTF_16BE)),
                titled("UTF-16 of a mark alone", "", new byte[] {1, -1, -2}),
                titled("UTF-16 with half a letter", "Title", joined(wide("Title"), new byte[1])),
                titled("UTF-8 that says Latin-1", "Füße", encoded(0, "Füße", StandardCharsets.UTF_8)),
                titled("Latin-1 that says UTF-8", "Füße", encoded(3, "Füße", latin)),
                titled("an encoding that there is not", "Title", encoded(9, "Title", latin)),
                titled("Cyrillic that is not guessed", "Äîì", encoded(0, "Дом", Charset.forName("windows-1251"))));
    }

    /** Tags beside others. */
    static Stream<Arguments> severalTags() {
        byte[] v1 = id3v1("Old", "Artist", "Album");
        byte[] ape = ape("Title", "Title");
        byte[] cut = Arrays.copyOfRange(ape, 4, ape.length);
        return Stream.of(
                argumentSet("ID3v1 alone", joined(Mp3s.stereo(), v1), "Old", "Artist"),
                argumentSet("ID3v1 after half a tag", joined(id3(4, 0, TITLE), Mp3s.stereo(), v1), "Title", "Artist"),
                full("two tags", id3(3, 0, TITLE_3), id3(4, 0, text("Other"), ARTIST)),
                says("a version that nobody knows", "Title", "", id3(9, 0, ARTIST_3), id3(4, 0, TITLE)),
                argumentSet("APE alone", joined(Mp3s.stereo(), ape), "Title", ""),
                argumentSet("APE before ID3v1", joined(Mp3s.stereo(), ape, v1), "Title", "Artist"),
                argumentSet("APE without its beginning", joined(cut, v1), "Old", "Artist"));
    }

    private static Arguments full(String name, byte[]... tag) {
        return says(name, "Title", "Artist", tag);
    }

    private static Arguments titled(String name, String title, byte[] body) {
        return says(name, title, "Artist", id3(4, 0, frame(4, "TIT2", body), ARTIST));
    }

    private static Arguments says(String name, String title, String artist, byte[]... tag) {
        return argumentSet(name, joined(joined(tag), Mp3s.stereo()), title, artist);
    }

    private static byte[] text(String title) {
        return frame(4, "TIT2", utf8(title));
    }

    private static byte[] old(String id, String text) {
        return frame(2, id, latin(text));
    }

    private static byte[] packed(int version, String id, int flags, byte[] body) {
        return frame(version, id, flags, body.length, body);
    }
}
