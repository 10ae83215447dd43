package dev.undertone.library.importing;

import dev.undertone.library.Lyrics;
import dev.undertone.library.Mp3s;
import dev.undertone.library.TrackEdit;
import dev.undertone.library.TrackTags;
import dev.undertone.library.audio.UnreadableAudioException;
import dev.undertone.library.audio.WrittenTags;
import dev.undertone.library.catalog.FileStamp;
import dev.undertone.library.catalog.TrackDetails;
import dev.undertone.library.importing.FileScan.FoundFile;
import dev.undertone.library.lyrics.LyricsReader;
import dev.undertone.testing.FuzzTarget;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A whole music file, through all that an import, a cover and the words read of it. */
public final class TagsFuzz extends FuzzTarget {

    @Override
    public String name() {
        return "tags";
    }

    @Override
    public int longest() {
        return 1 << 15;
    }

    @Override
    public void take(byte[] input) throws IOException {
        Path file = Files.write(folder().resolve("song.mp3"), input);
        FileStamp stamp = FileStamp.of(Files.readAttributes(file, BasicFileAttributes.class));
        try {
            TrackDetails details = new FileReading(new FoundFile(file, stamp)).call();
            require(!details.duration().isNegative(), "a duration", details.duration());
            require(!details.tags().title().isBlank(), "no title", details);
            check(details.tags());
        } catch (UnreadableAudioException e) {
            require(e.reason().matches("(?s)It .+\\."), "a reason", e.reason());
        }
        check(TagReader.read(file));
        Optional<byte[]> cover = TagReader.cover(file);
        require(cover.isEmpty() || cover.get().length <= WrittenTags.LARGEST_PICTURE, "a cover's size", input.length);
        Optional<Lyrics> lyrics = LyricsReader.read(file);
        require(lyrics.isEmpty() || !lyrics.get().lines().isEmpty(), "empty words", lyrics);
    }

    /** That each field is what {@link TrackTags} promises. */
    static void check(TrackTags tags) {
        for (String text : List.of(tags.title(), tags.artist(), tags.albumArtist(), tags.album(), tags.mood())) {
            checkText(text);
        }
        tags.genres().forEach(TagsFuzz::checkText);
        require(tags.genres().size() <= TrackEdit.MOST_GENRES, "too many genres", tags.genres());
        require(tags.genres().stream().noneMatch(String::isEmpty), "an empty genre", tags.genres());
        Set<String> genres = new HashSet<>();
        require(
                tags.genres().stream().allMatch(genre -> genres.add(genre.toLowerCase(Locale.ROOT))),
                "a genre twice",
                tags.genres());
        checkNumber(tags.disc(), 1, Integer.MAX_VALUE);
        checkNumber(tags.number(), 1, Integer.MAX_VALUE);
        checkNumber(tags.year(), 1, 9999);
        checkNumber(tags.beatsPerMinute(), Double.MIN_VALUE, Double.MAX_VALUE);
        checkNumber(tags.replayGain().trackGain(), -Double.MAX_VALUE, Double.MAX_VALUE);
        checkNumber(tags.replayGain().albumGain(), -Double.MAX_VALUE, Double.MAX_VALUE);
        checkNumber(tags.replayGain().trackPeak(), 0, Double.MAX_VALUE);
        checkNumber(tags.replayGain().albumPeak(), 0, Double.MAX_VALUE);
        for (String id : List.of(
                tags.musicBrainz().recording(),
                tags.musicBrainz().release(),
                tags.musicBrainz().artist())) {
            require(id.isEmpty() || id.length() == 36, "a number of MusicBrainz", id);
        }
    }

    private static void checkText(String text) {
        require(text.length() <= TrackTags.LONGEST_TEXT, "an endless text", text.length());
        require(text.equals(text.strip()), "space around a text", text);
        require(text.chars().noneMatch(Character::isISOControl), "a text on several lines", text);
    }

    private static void checkNumber(@Nullable Number number, double least, double most) {
        require(
                number == null || (number.doubleValue() >= least && number.doubleValue() <= most),
                "a number out of its range",
                number);
    }

    @Override
    public List<byte[]> seeds() {
        byte[] sound = Arrays.copyOf(Mp3s.stereo(), 1300);
        byte[] words = Id3Bytes.joined(Id3Bytes.bytes("\0eng\0"), Id3Bytes.bytes("[00:01.00]Words\nMore words"));
        byte[] sung = Id3Bytes.joined(
                Id3Bytes.bytes("\3eng\2\1\0"),
                Id3Bytes.bytes("One\0"),
                Id3Bytes.plain(10),
                Id3Bytes.bytes("\nTwo\0"),
                Id3Bytes.plain(1000));
        byte[] picture = Id3Bytes.bytes("\0image/png\0\3\0\u0089PNG\r\n\u001a\n");
        byte[] oldPicture = Id3Bytes.bytes("\0PNG\3\0\u0089PNG\r\n\u001a\n");
        byte[] more = Id3Bytes.joined(
                Id3Bytes.frame(4, "TIT2", Id3Bytes.utf8("Title\0Second")),
                Id3Bytes.frame(4, "TPE1", Id3Bytes.utf8("Artist")),
                Id3Bytes.frame(4, "TPE2", Id3Bytes.utf8("Album artist")),
                Id3Bytes.frame(4, "TALB", Id3Bytes.wide("Album")),
                Id3Bytes.frame(4, "TCON", Id3Bytes.utf8("(17)(6)Rock/Pop")),
                Id3Bytes.frame(4, "TDRC", Id3Bytes.utf8("1987-05-01")),
                Id3Bytes.frame(4, "TRCK", Id3Bytes.utf8("7/12")),
                Id3Bytes.frame(4, "TBPM", Id3Bytes.utf8("120.5")),
                Id3Bytes.frame(4, "TMOO", Id3Bytes.utf8("happy")),
                Id3Bytes.frame(4, "TXXX", Id3Bytes.utf8("replaygain_track_gain\0-7.5 dB")),
                Id3Bytes.frame(4, "USLT", words),
                Id3Bytes.frame(4, "SYLT", sung),
                Id3Bytes.frame(4, "APIC", picture));
        return List.of(
                sound,
                Id3Bytes.joined(Id3Bytes.id3(4, 0, more), sound),
                Id3Bytes.joined(
                        Id3Bytes.id3(
                                3,
                                0,
                                Id3Bytes.frame(3, "TIT2", Id3Bytes.latin("Title")),
                                Id3Bytes.frame(3, "TYER", Id3Bytes.latin("1987")),
                                Id3Bytes.frame(3, "TCON", Id3Bytes.latin("(17)")),
                                Id3Bytes.frame(3, "APIC", picture)),
                        sound),
                Id3Bytes.joined(
                        Id3Bytes.id3(
                                2,
                                0,
                                Id3Bytes.frame(2, "TT2", Id3Bytes.latin("Title")),
                                Id3Bytes.frame(2, "ULT", words),
                                Id3Bytes.frame(2, "PIC", oldPicture)),
                        sound),
                Id3Bytes.joined(
                        Id3Bytes.id3(
                                4,
                                0x80,
                                Id3Bytes.unsynchronised(Id3Bytes.frame(4, "TIT2", Id3Bytes.wide("Unsynchronised")))),
                        sound),
                Id3Bytes.joined(
                        Id3Bytes.id3(3, 0, deflated("TIT2", Id3Bytes.latin("A long title. ".repeat(9)))), sound),
                Id3Bytes.joined(sound, Id3Bytes.ape("Title", "In an APE tag")),
                Id3Bytes.joined(sound, Id3Bytes.id3v1("Title", "Artist", "Album")),
                Id3Bytes.joined(
                        sound,
                        Id3Bytes.bytes("LYRICSBEGINLYR00005WordsLYRICS200".replace("LYRICS200", "000021LYRICS200"))),
                Arrays.copyOf(Mp3s.mono(), 900));
    }

    private static byte[] deflated(String id, byte[] body) {
        byte[] small = Id3Bytes.joined(Id3Bytes.plain(body.length), Id3Bytes.deflated(body));
        return Id3Bytes.frame(3, id, 0x80, small.length, small);
    }

    @Override
    public List<String> words() {
        return List.of(
                "ID3",
                "TIT2",
                "TPE1",
                "TPE2",
                "TALB",
                "TCON",
                "TDRC",
                "TYER",
                "TRCK",
                "TPOS",
                "TBPM",
                "TMOO",
                "TXXX",
                "USLT",
                "SYLT",
                "APIC",
                "UFID",
                "PIC",
                "ULT",
                "SLT",
                "TT2",
                "TP1",
                "TCO",
                "TAG",
                "TAG+",
                "APETAGEX",
                "LYRICSBEGIN",
                "LYRICS200",
                "LYRICSEND",
                "3DI",
                "Xing",
                "Info",
                "LAME",
                "VBRI",
                "fLaC",
                "OggS",
                "RIFF",
                "WAVE",
                "ftyp",
                "REPLAYGAIN_TRACK_GAIN",
                "MusicBrainz Album Id",
                "http://musicbrainz.org",
                "eng",
                "image/png",
                "-->",
                new String(new byte[] {-1, -5, -112, 0}, StandardCharsets.ISO_8859_1));
    }
}
