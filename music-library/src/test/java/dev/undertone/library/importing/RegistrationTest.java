package dev.undertone.library.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.undertone.library.Mp3s;
import dev.undertone.library.Samples;
import dev.undertone.library.ScoreSource;
import dev.undertone.library.Track;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.models.Emotion;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jaudiotagger.tag.FieldKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistrationTest {

    @TempDir
    Path folder;

    private Path music;
    private Catalog catalog;

    @BeforeEach
    void open() throws IOException {
        music = Files.createDirectories(folder.resolve("music"));
        catalog = Catalog.open(folder.resolve("data"), InstantSource.system());
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    @Test
    void whatTheTagsSayIsKept() {
        Path file = Mp3s.write(music.resolve("song.mp3"), Mp3s.stereo());
        Mp3s.tag(
                file,
                FieldKey.TITLE,
                "Ein Stück für Überraschte",
                FieldKey.ARTIST,
                "Дмитрий 日本",
                FieldKey.ALBUM,
                "Album",
                FieldKey.GENRE,
                "Jazz",
                FieldKey.MOOD,
                "Surprised");

        Track track = registered();

        assertThat(track.title()).isEqualTo("Ein Stück für Überraschte");
        assertThat(track.artist()).isEqualTo("Дмитрий 日本");
        assertThat(track.album()).isEqualTo("Album");
        assertThat(track.genre()).isEqualTo("Jazz");
        assertThat(track.emotion()).contains(Emotion.SURPRISED);
        assertThat(track.source()).isEqualTo(ScoreSource.GIVEN);
    }

    @Test
    void aFileWithoutTagsIsCalledByItsName() {
        Mp3s.write(named("Gymnop%C3%A9die%20no.%201.mp3"), Mp3s.mono());

        Track track = registered();

        assertThat(track.title()).isEqualTo("Gymnopédie no. 1");
        assertThat(track.artist()).isEmpty();
        assertThat(track.album()).isEmpty();
        assertThat(track.genre()).isNull();
        assertThat(track.source()).isEqualTo(ScoreSource.UNKNOWN);
    }

    @Test
    void everyFormatThatIsPlayedIsTaken() {
        Mp3s.song(music.resolve("mp3.mp3"), "mp3", "Artist", "happy");
        for (Samples format : Samples.values()) {
            format.write(format.in(music), 300);
        }

        RegistrationReport report = Registration.run(catalog, music);

        assertThat(report.rejected()).isEmpty();
        assertThat(catalog.tracks())
                .extracting(Track::title)
                .containsExactlyInAnyOrder("mp3", "flac", "vorbis", "opus", "aac", "alac", "wav");
        assertThat(catalog.tracks()).noneMatch(track -> track.duration().isZero());
    }

    @Test
    void aNameThatIsNotUtf8LosesNeitherTheFileNorItsTags() throws IOException {
        Path plain = Mp3s.song(folder.resolve("plain.mp3"), "Title", "Artist", "sad");
        Path odd = Files.move(plain, named("Latin%E9%FF.mp3"));

        Track track = registered();

        assertThat(track.file()).isEqualTo(odd).exists();
        assertThat(track.title()).isEqualTo("Title");
        assertThat(track.emotion()).contains(Emotion.SAD);
    }

    @Test
    void aMoodThatIsNoEmotionIsNotGuessedAt() {
        Mp3s.song(music.resolve("song.mp3"), "Song", "Artist", "Groovy");

        assertThat(registered().source()).isEqualTo(ScoreSource.UNKNOWN);
    }

    @Test
    void endlessTextIsCutAndFitsOnOneLine() {
        Mp3s.song(music.resolve("song.mp3"), "long \n\t title ".repeat(1000), "A".repeat(10_000), "happy");

        Track track = registered();

        assertThat(track.title())
                .hasSize(TagText.LONGEST)
                .startsWith("long title long")
                .endsWith("…");
        assertThat(track.artist()).hasSize(TagText.LONGEST);
    }

    @Test
    void everyFileEndsInTheCatalogOrInTheReportWithAReason() throws IOException {
        byte[] tagged = Files.readAllBytes(Mp3s.song(music.resolve("good.mp3"), "Good", "Artist", "happy"));
        Mp3s.write(music.resolve("half.MP3"), Arrays.copyOf(Mp3s.stereo(), 9000));
        Mp3s.write(music.resolve("empty.mp3"), new byte[0]);
        Mp3s.write(music.resolve("letter.mp3"), "Dear listener".getBytes(StandardCharsets.UTF_8));
        Mp3s.write(music.resolve("only a tag.mp3"), Arrays.copyOf(tagged, tagged.length - Mp3s.stereo().length));
        Mp3s.write(music.resolve("claims 256 MB.mp3"), new byte[] {'I', 'D', '3', 4, 0, 0, 127, 127, 127, 127, 0, 0});
        Mp3s.write(music.resolve("cover.jpg"), new byte[10]);
        Mp3s.write(music.resolve(".hidden.mp3"), Mp3s.stereo());
        Mp3s.write(music.resolve(".hidden/song.mp3"), Mp3s.stereo());
        Files.createDirectory(music.resolve("folder.mp3"));
        Files.createSymbolicLink(music.resolve("loop"), music);
        Files.createSymbolicLink(music.resolve("dangling.mp3"), folder.resolve("nowhere"));

        RegistrationReport report = Registration.run(catalog, music);

        assertThat(catalog.tracks()).extracting(Track::title).containsExactlyInAnyOrder("Good", "half");
        assertThat(report.rejected())
                .extracting(rejected -> music.relativize(rejected.file()) + ": " + rejected.reason())
                .containsExactlyInAnyOrder(
                        "empty.mp3: It holds no MP3 audio.",
                        "letter.mp3: It holds no MP3 audio.",
                        "only a tag.mp3: It holds no MP3 audio.",
                        "claims 256 MB.mp3: It holds no MP3 audio.",
                        "dangling.mp3: It is a link to a file that is not there.");
        assertThat(report.found()).isEqualTo(7);
        assertThat(report.added()).isEqualTo(2);
    }

    @Test
    void noDamageToATagStopsAnImport() throws IOException {
        byte[] tagged = Files.readAllBytes(Mp3s.song(folder.resolve("tagged.mp3"), "Title", "Artist", "happy"));
        Random random = new Random(13);
        for (int i = 0; i < 100; i++) {
            byte[] damaged = tagged.clone();
            for (int flips = 0; flips < 5; flips++) {
                damaged[random.nextInt(120)] ^= (byte) (1 << random.nextInt(8));
            }
            Mp3s.write(music.resolve(i + ".mp3"), damaged);
        }

        RegistrationReport report = Registration.run(catalog, music);

        assertThat(report.added() + report.rejected().size()).isEqualTo(100);
        assertThat(catalog.tracks())
                .hasSize(report.added())
                .noneMatch(track -> track.title().isBlank());
    }

    @Test
    void whatHasNotChangedIsNotReadAgainAndWhatHasIs() throws IOException {
        Path same = Mp3s.song(music.resolve("same.mp3"), "Same", "Artist", "happy");
        Path other = Mp3s.song(music.resolve("other.mp3"), "Before", "Artist", "happy");
        Registration.run(catalog, music);
        Mp3s.tag(other, FieldKey.TITLE, "After");
        Files.setLastModifiedTime(other, FileTime.fromMillis(1_000));

        assertThat(Registration.run(catalog, music)).isEqualTo(new RegistrationReport(2, 0, 1, 1, 0, List.of()));
        assertThat(catalog.track(other).map(Track::title)).contains("After");
        assertThat(catalog.track(same).map(Track::title)).contains("Same");
    }

    @Test
    void aSongWhoseFileIsGoneIsKeptAndComesBackWithIt() throws IOException {
        Path file = Mp3s.song(music.resolve("song.mp3"), "Song", "Artist", "happy");
        Track track = registered();
        Path away = Files.move(file, folder.resolve("away.mp3"));

        assertThat(Registration.run(catalog, music).gone()).isEqualTo(1);
        assertThat(catalog.track(track.id()))
                .hasValueSatisfying(gone -> assertThat(gone.available()).isFalse());

        Files.move(away, file);
        assertThat(Registration.run(catalog, music).updated()).isEqualTo(1);
        assertThat(catalog.track(track.id())).contains(track);
    }

    @Test
    void songsOfOtherFoldersAreLeftAlone() {
        Path more = folder.resolve("music and more");
        Mp3s.song(more.resolve("song.mp3"), "Song", "Artist", "happy");
        Registration.run(catalog, more);

        assertThat(Registration.run(catalog, music)).isEqualTo(new RegistrationReport(0, 0, 0, 0, 0, List.of()));
        assertThat(catalog.tracks()).allMatch(Track::available);
    }

    @Test
    void oneFileCanBeRegisteredAlone() {
        Path file = Mp3s.song(music.resolve("song.mp3"), "Song", "Artist", "happy");
        Mp3s.song(music.resolve("other.mp3"), "Other", "Artist", "happy");

        Registration.run(catalog, file);

        assertThat(catalog.tracks()).extracting(Track::file).containsExactly(file);
    }

    @Test
    void aFolderThatIsNotThereIsExplained() {
        assertThatThrownBy(() -> Registration.run(catalog, folder.resolve("nowhere")))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("nowhere cannot be read");
    }

    @Test
    void theCoverIsThePictureInTheTag() throws Exception {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 1, 2, 3};
        Path file = Mp3s.song(music.resolve("song.mp3"), "Song", "Artist", "happy");
        assertThat(TagReader.cover(file)).isEmpty();

        Mp3s.cover(file, picture);

        assertThat(TagReader.cover(file)).contains(picture);
        assertThat(TagReader.cover(music.resolve("gone.mp3"))).isEmpty();
    }

    /** A file of the music folder by the bytes of its name, which any locale can then write. */
    private Path named(String escaped) {
        return Path.of(URI.create(music.toUri() + escaped));
    }

    private Track registered() {
        RegistrationReport report = Registration.run(catalog, music);
        assertThat(report.rejected()).isEmpty();
        assertThat(report.added()).isEqualTo(1);
        return catalog.tracks().getFirst();
    }
}
