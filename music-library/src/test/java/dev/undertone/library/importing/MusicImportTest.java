package dev.undertone.library.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.undertone.library.EvidenceSource;
import dev.undertone.library.Mp3s;
import dev.undertone.library.Samples;
import dev.undertone.library.Track;
import dev.undertone.library.TrackTags;
import dev.undertone.library.evidence.HandAffect;
import dev.undertone.models.Emotion;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jaudiotagger.tag.FieldKey;
import org.junit.jupiter.api.Test;

class MusicImportTest extends MusicFolder {

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
        assertThat(track.tags().genres()).containsExactly("Jazz");
        assertThat(track.emotion()).contains(Emotion.SURPRISED);
        assertThat(track.source()).isEqualTo(EvidenceSource.MOOD_TAG);
    }

    @Test
    void aFileWithoutTagsIsCalledByItsName() {
        Mp3s.write(named("Gymnop%C3%A9die%20no.%201.mp3"), Mp3s.mono());

        Track track = registered();

        assertThat(track.title()).isEqualTo("Gymnopédie no. 1");
        assertThat(track.artist()).isEmpty();
        assertThat(track.album()).isEmpty();
        assertThat(track.tags().genres()).isEmpty();
        assertThat(track.source()).isEqualTo(EvidenceSource.UNKNOWN);
    }

    @Test
    void everyFormatThatIsPlayedIsTaken() {
        Mp3s.song(music.resolve("mp3.mp3"), "mp3", "Artist", "happy");
        for (Samples format : Samples.values()) {
            format.write(format.in(music), 300);
        }

        ImportReport report = run(music);

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
    void aMoodThatNobodyKnowsIsNotGuessedAt() {
        Mp3s.song(music.resolve("song.mp3"), "Song", "Artist", "Mauve");

        assertThat(registered().source()).isEqualTo(EvidenceSource.UNKNOWN);
    }

    @Test
    void endlessTextIsCutAndFitsOnOneLine() {
        Mp3s.song(music.resolve("song.mp3"), "long \n\t title ".repeat(1000), "A".repeat(10_000), "happy");

        Track track = registered();

        assertThat(track.title())
                .hasSize(TrackTags.LONGEST_TEXT)
                .startsWith("long title long")
                .endsWith("…");
        assertThat(track.artist()).hasSize(TrackTags.LONGEST_TEXT);
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

        ImportReport report = run(music);

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
            damaged[damaged.length - 1] = (byte) i;
            for (int flips = 0; flips < 5; flips++) {
                damaged[random.nextInt(120)] ^= (byte) (1 << random.nextInt(8));
            }
            Mp3s.write(music.resolve(i + ".mp3"), damaged);
        }

        ImportReport report = run(music);

        assertThat(report.added() + report.rejected().size()).isEqualTo(100);
        assertThat(catalog.tracks())
                .hasSize(report.added())
                .noneMatch(track -> track.title().isBlank());
    }

    @Test
    void whatHasNotChangedIsNotReadAgainAndWhatHasIs() throws IOException {
        Path same = Mp3s.song(music.resolve("same.mp3"), "Same", "Artist", "happy");
        Path other = Mp3s.song(music.resolve("other.mp3"), "Before", "Artist", "happy");
        run(music);
        Mp3s.tag(other, FieldKey.TITLE, "After");
        Files.setLastModifiedTime(other, FileTime.fromMillis(1_000));

        assertThat(told(run(music))).isEqualTo("found 2, updated 1, unchanged 1");
        assertThat(catalog.track(other).map(Track::title)).contains("After");
        assertThat(catalog.track(same).map(Track::title)).contains("Same");
    }

    @Test
    void aSongWhoseFileIsGoneIsKeptAndComesBackWithIt() throws IOException {
        Path file = Mp3s.song(music.resolve("song.mp3"), "Song", "Artist", "happy");
        Track track = registered();
        Path away = Files.move(file, folder.resolve("away.mp3"));

        assertThat(run(music).gone()).isEqualTo(1);
        assertThat(catalog.track(track.id()))
                .hasValueSatisfying(gone -> assertThat(gone.available()).isFalse());

        Files.move(away, file);
        assertThat(run(music).updated()).isEqualTo(1);
        assertThat(catalog.track(track.id())).contains(track);
    }

    @Test
    void aSongIsKnownByItsAudioWhereverItsFileGoesAndWhateverItIsCalled() {
        Path file = Mp3s.song(music.resolve("song.mp3"), "Song", "Artist", "happy");
        Track track = registered();
        catalog.setByHand(List.of(track.id()), HandAffect.of(Emotion.SAD, Instant.now()));

        Path moved = move(file, music.resolve("Artist/01 - Called otherwise.mp3"));
        Mp3s.tag(moved, FieldKey.TITLE, "Called otherwise");

        assertThat(told(run(music))).isEqualTo("found 1, moved 1");
        Track after = catalog.tracks().getFirst();
        assertThat(after.id()).isEqualTo(track.id());
        assertThat(after.file()).isEqualTo(moved);
        assertThat(after.title()).isEqualTo("Called otherwise");
        assertThat(after.emotion()).contains(Emotion.SAD);
        assertThat(catalog.tracks()).hasSize(1);
    }

    @Test
    void aSongMovedToAFolderThatIsLookedThroughFirstIsMovedAndNotGone() {
        Path file = Mp3s.song(music.resolve("b/song.mp3"), "Song", "Artist", "happy");
        Track track = registered();
        move(file, music.resolve("a/song.mp3"));
        run(music.resolve("a"));

        assertThat(told(run(music))).isEqualTo("found 1, unchanged 1");
        assertThat(catalog.track(track.id()).orElseThrow().available()).isTrue();
    }

    @Test
    void aCopyIsTheSameSongAndStaysWhenTheOtherGoes() throws IOException {
        Path file = Mp3s.song(music.resolve("a.mp3"), "Song", "Artist", "happy");
        Path copy = music.resolve("b.mp3");
        Files.copy(file, copy);

        assertThat(told(run(music))).isEqualTo("found 2, added 1, duplicates 1");
        Track track = catalog.tracks().getFirst();
        assertThat(catalog.tracks()).hasSize(1);
        assertThat(track.file()).isEqualTo(file);

        Files.delete(file);
        assertThat(told(run(music))).isEqualTo("found 1, unchanged 1, gone 1");
        assertThat(catalog.track(track.id()).orElseThrow())
                .matches(Track::available)
                .extracting(Track::file)
                .isEqualTo(copy);
    }

    @Test
    void anotherSongInAFilesPlaceIsAnotherSongAndTheOldOneIsKept() {
        Path file = Mp3s.song(music.resolve("track01.mp3"), "First", "Artist", "happy");
        Track first = registered();
        Mp3s.song(file, "Second", "Artist", "sad");

        assertThat(told(run(music))).isEqualTo("found 1, added 1");
        assertThat(catalog.track(first.id()).orElseThrow())
                .matches(track -> !track.available())
                .extracting(Track::file)
                .isEqualTo(file);
        assertThat(catalog.track(file).orElseThrow().title()).isEqualTo("Second");
    }

    @Test
    void aFileCodedAnewUnderItsNameIsStillTheSong() {
        Path file = Mp3s.song(music.resolve("song.mp3"), "Song", "Artist", "happy");
        Track track = registered();
        Mp3s.write(file, Mp3s.mono());
        Mp3s.tag(file, FieldKey.TITLE, "Song", FieldKey.ARTIST, "Artist");

        assertThat(told(run(music))).isEqualTo("found 1, updated 1");
        assertThat(catalog.tracks()).extracting(Track::id).containsExactly(track.id());
    }

    @Test
    void musicOfAKindThatIsNotPlayedIsNamedInTheReport() {
        Mp3s.write(music.resolve("song.wma"), new byte[100]);
        Mp3s.write(music.resolve("notes.txt"), new byte[100]);

        assertThat(run(music).rejected())
                .containsExactly(
                        new RejectedFile(music.resolve("song.wma"), "Undertone does not play this kind of file."));
    }

    @Test
    void whatACancelledImportHasTakenStaysAndTheNextOneTakesTheRest() {
        for (int i = 0; i < 60; i++) {
            Mp3s.song(music.resolve(i + ".mp3"), "Song " + i, "Artist", "happy");
        }
        ImportReport first = MusicImport.run(catalog, List.of(music), new ImportProgress() {
            private boolean enough;

            @Override
            public void advanced(int done, int found) {
                enough = done >= 20;
            }

            @Override
            public boolean isCancelled() {
                return enough;
            }
        });

        assertThat(first.cancelled()).isTrue();
        assertThat(first.added()).isEqualTo(20);
        assertThat(first.gone()).isZero();
        assertThat(told(run(music))).isEqualTo("found 60, added 40, unchanged 20");
    }

    @Test
    void songsOfOtherFoldersAreLeftAlone() {
        Path more = folder.resolve("music and more");
        Mp3s.song(more.resolve("song.mp3"), "Song", "Artist", "happy");
        run(more);

        assertThat(told(run(music))).isEqualTo("found 0");
        assertThat(catalog.tracks()).allMatch(Track::available);
    }

    @Test
    void oneFileCanBeRegisteredAlone() {
        Path file = Mp3s.song(music.resolve("song.mp3"), "Song", "Artist", "happy");
        Mp3s.song(music.resolve("other.mp3"), "Other", "Artist", "happy");

        run(file);

        assertThat(catalog.tracks()).extracting(Track::file).containsExactly(file);
    }

    @Test
    void aFolderThatIsNotThereIsExplained() {
        assertThatThrownBy(() -> run(folder.resolve("nowhere")))
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

    private ImportReport run(Path... places) {
        return MusicImport.run(catalog, List.of(places), ImportProgress.NONE);
    }

    /** What is not nothing in a report. */
    private static String told(ImportReport report) {
        StringBuilder told = new StringBuilder("found " + report.found());
        new TreeMap<>(Map.of(
                        "1added", report.added(),
                        "2updated", report.updated(),
                        "3unchanged", report.unchanged(),
                        "4moved", report.moved(),
                        "5duplicates", report.duplicates(),
                        "6gone", report.gone(),
                        "7rejected", report.rejected().size()))
                .forEach((name, count) -> told.append(count == 0 ? "" : ", " + name.substring(1) + " " + count));
        return told.toString();
    }

    private static Path move(Path file, Path target) {
        try {
            Files.createDirectories(target.getParent());
            return Files.move(file, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Track registered() {
        ImportReport report = run(music);
        assertThat(report.rejected()).isEmpty();
        assertThat(report.added()).isEqualTo(1);
        return catalog.tracks().getFirst();
    }
}
