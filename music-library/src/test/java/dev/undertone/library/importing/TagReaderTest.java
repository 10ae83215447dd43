package dev.undertone.library.importing;

import static dev.undertone.library.importing.Id3Bytes.ape;
import static dev.undertone.library.importing.Id3Bytes.bytes;
import static dev.undertone.library.importing.Id3Bytes.frame;
import static dev.undertone.library.importing.Id3Bytes.id3;
import static dev.undertone.library.importing.Id3Bytes.id3v1;
import static dev.undertone.library.importing.Id3Bytes.joined;
import static dev.undertone.library.importing.Id3Bytes.latin;
import static dev.undertone.library.importing.Id3Bytes.utf8;
import static dev.undertone.library.importing.Id3Bytes.wide;
import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.library.Mp3s;
import dev.undertone.library.MusicBrainzIds;
import dev.undertone.library.ReplayGain;
import dev.undertone.library.Samples;
import dev.undertone.library.TrackTags;
import dev.undertone.models.Emotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jaudiotagger.audio.AudioFile;
import org.jaudiotagger.audio.AudioFileIO;
import org.jaudiotagger.tag.FieldKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TagReaderTest {

    private static final String UUID = "0a2b4c6d-0001-4abc-8def-00112233445";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"FLAC", "VORBIS", "AAC", "ALAC"})
    void everyFormatSaysTheSame(Samples sample) {
        Path file = sample.write(sample.in(folder), 300);
        Samples.tag(
                file,
                FieldKey.TITLE,
                "Ein Stück 日本",
                FieldKey.ARTIST,
                "Artist",
                FieldKey.ALBUM_ARTIST,
                "Various",
                FieldKey.ALBUM,
                "Album",
                FieldKey.TRACK,
                "3",
                FieldKey.DISC_NO,
                "2",
                FieldKey.YEAR,
                "2003-05-01",
                FieldKey.GENRE,
                "Folk; Jazz",
                FieldKey.BPM,
                "128",
                FieldKey.MOOD,
                "Sad",
                FieldKey.MUSICBRAINZ_TRACK_ID,
                UUID + "1",
                FieldKey.MUSICBRAINZ_RELEASEID,
                UUID + "2",
                FieldKey.MUSICBRAINZ_ARTISTID,
                UUID + "3");

        TrackTags read = TagReader.read(file);

        assertThat(read)
                .isEqualTo(new TrackTags(
                        "Ein Stück 日本",
                        "Artist",
                        "Various",
                        "Album",
                        2,
                        3,
                        2003,
                        List.of("Folk", "Jazz"),
                        128.0,
                        "Sad",
                        ReplayGain.UNKNOWN,
                        new MusicBrainzIds(UUID + "1", UUID + "2", UUID + "3")));
        assertThat(Emotion.ofWord(read.mood())).contains(Emotion.SAD);
    }

    @Test
    void everyVersionOfId3IsRead() {
        byte[] v22 = id3(
                2, 0, frame(2, "TT2", latin("Title")), frame(2, "TP1", wide("Artist")), frame(2, "TRK", latin("7/9")));
        byte[] v23 = id3(
                3,
                0,
                frame(3, "TIT2", wide("Title")),
                frame(3, "TPE1", latin("Artist")),
                frame(3, "TRCK", latin("07/9")),
                frame(3, "TYER", latin("1998")),
                frame(3, "TMOO", latin("Sad")),
                frame(3, "TCON", latin("(17)(8)")),
                frame(3, "TXXX", latin("REPLAYGAIN_TRACK_GAIN\0-7.03 dB")),
                frame(3, "TXXX", latin("replaygain_track_peak\u00000.98")));
        byte[] v24 = id3(
                4,
                0,
                frame(4, "TIT2", utf8("Title")),
                frame(4, "TPE1", utf8("Artist\0Other")),
                frame(4, "TRCK", utf8("7")),
                frame(4, "TCON", utf8("17\0Jazz\0Rock")),
                frame(4, "TDRC", utf8("1999-12-31T23:59")),
                frame(4, "UFID", bytes("http://musicbrainz.org\0" + UUID + "4")));
        byte[] v1 = id3v1("Title", "Artist", "Album");

        assertThat(tags(joined(v22, Mp3s.stereo())))
                .returns("Title", TrackTags::title)
                .returns("Artist", TrackTags::artist)
                .returns(7, TrackTags::number);
        assertThat(tags(joined(v23, Mp3s.stereo())))
                .returns("Title", TrackTags::title)
                .returns(7, TrackTags::number)
                .returns(1998, TrackTags::year)
                .returns("Sad", TrackTags::mood)
                .returns(List.of("Rock", "Jazz"), TrackTags::genres)
                .returns(new ReplayGain(-7.03, 0.98, null, null), TrackTags::replayGain);
        assertThat(tags(joined(v24, Mp3s.stereo(), v1)))
                .returns("Artist; Other", TrackTags::artist)
                .returns("Album", TrackTags::album)
                .returns(1999, TrackTags::year)
                .returns(List.of("Rock", "Jazz"), TrackTags::genres)
                .returns(new MusicBrainzIds(UUID + "4", "", ""), TrackTags::musicBrainz);
        assertThat(tags(joined(Mp3s.stereo(), v1)))
                .returns("Title", TrackTags::title)
                .returns(1987, TrackTags::year)
                .returns(7, TrackTags::number)
                .returns(List.of("Rock"), TrackTags::genres);
    }

    @ParameterizedTest
    @CsvSource({
        "BjÃ¶rk, Björk",
        "donâ€™t, don’t",
        "Ð\u0094Ð¾Ð¼, Дом",
        "don\u0092t \u0093stop\u0094, don’t “stop”",
        "Björk, Björk",
        "Motörhead Ã, Motörhead Ã",
        "Ïåñíÿ, Ïåñíÿ",
        "日本 Ã¶, 日本 Ã¶",
        "\u0093ú\u0096{, “ú–{"
    })
    void wrongEncodingsAreMendedWhereThatIsSafe(String written, String meant) {
        assertThat(TextRepair.mended(written)).isEqualTo(meant);
    }

    @Test
    void severalArtistsOfOneFieldStandSideBySide() throws Exception {
        Path file = Samples.FLAC.write(Samples.FLAC.in(folder), 300);
        Samples.tag(file, FieldKey.ARTIST, "One", FieldKey.ALBUM_ARTIST, "Everyone");
        AudioFile audio = AudioFileIO.read(file.toFile());
        audio.getTag().addField(FieldKey.ARTIST, "Other");
        audio.commit();

        assertThat(TagReader.read(file))
                .returns("One; Other", TrackTags::artist)
                .returns("Everyone", TrackTags::albumArtist);
    }

    @Test
    void gainsInAnApeTagAreReadBesideId3() {
        byte[] title = id3(4, 0, frame(4, "TIT2", utf8("Title")));

        assertThat(tags(joined(title, Mp3s.stereo(), ape("REPLAYGAIN_TRACK_GAIN", "-7.03 dB"))))
                .returns("Title", TrackTags::title)
                .returns(new ReplayGain(-7.03, null, null, null), TrackTags::replayGain);
    }

    @Test
    void genresAreToldApart() {
        assertThat(Genres.of(List.of("(17)Rock & Roll"))).containsExactly("Rock & Roll");
        assertThat(Genres.of(List.of("Rock/Pop; rock", "Singer/Songwriter")))
                .containsExactly("Rock", "Pop", "Singer/Songwriter");
        assertThat(Genres.of(List.of("17", "(RX)", "(255)", " "))).containsExactly("Rock", "Remix");
    }

    @Test
    void numbersThatMakeNoSenseAreLeftOut() {
        assertThat(tags(joined(
                        id3(
                                4,
                                0,
                                frame(4, "TRCK", utf8("0/12")),
                                frame(4, "TPOS", utf8("A")),
                                frame(4, "TDRC", utf8("0000")),
                                frame(4, "TBPM", utf8("-3")),
                                frame(4, "TXXX", utf8("replaygain_track_gain\0NaN dB")),
                                frame(4, "TXXX", utf8("MusicBrainz Album Id\0none"))),
                        Mp3s.stereo())))
                .isEqualTo(TrackTags.NONE);
    }

    @Test
    void opusGainsAreBroughtToReplayGainsReference() {
        TagTexts texts = new TagTexts();
        texts.add("R128_TRACK_GAIN", "-2048");

        assertThat(TagNumbers.replayGain(texts).trackGain()).isEqualTo(-3.0);
    }

    @Test
    void aPictureBesideASongIsItsCoverWhereItHasNoneInside() throws IOException {
        Path song = Mp3s.write(folder.resolve("song.mp3"), Mp3s.stereo());
        assertThat(TagReader.cover(song)).isEmpty();
        Files.write(folder.resolve("Folder.PNG"), new byte[] {1});
        assertThat(TagReader.cover(song)).contains(new byte[] {1});
        Files.write(folder.resolve("COVER.jpeg"), new byte[] {2});
        assertThat(TagReader.cover(song)).contains(new byte[] {2});

        byte[] picture = new byte[20 << 20];
        picture[5] = 9;
        Mp3s.tag(song, FieldKey.TITLE, "Title");
        Mp3s.cover(song, picture);
        assertThat(TagReader.cover(song)).contains(picture);
        assertThat(TagReader.read(song).title()).isEqualTo("Title");
    }

    private TrackTags tags(byte[] file) {
        return TagReader.read(Mp3s.write(folder.resolve("song.mp3"), file));
    }
}
