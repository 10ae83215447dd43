package dev.undertone.library.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.undertone.library.EvidenceSource;
import dev.undertone.library.Mp3s;
import dev.undertone.library.Samples;
import dev.undertone.library.Track;
import dev.undertone.library.TrackEdit;
import dev.undertone.library.TrackTags;
import dev.undertone.library.evidence.HandAffect;
import dev.undertone.library.search.Search;
import dev.undertone.models.Emotion;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jaudiotagger.audio.mp3.MP3File;
import org.jaudiotagger.tag.FieldKey;
import org.junit.jupiter.api.Test;

class TrackEditingTest extends MusicFolder {

    private static final TrackEdit ALL =
            new TrackEdit("New title", "New artist", "Various", "New album", List.of("Rock", "Jazz"), 1999);

    @Test
    void correctionsStandBeforeTheTagsAndTheFilesStayAsTheyAre() throws IOException {
        Path file = Mp3s.song(music.resolve("song.mp3"), "Song", "Artist", "happy");
        byte[] before = Files.readAllBytes(file);
        long id = imported(file).id();

        edit(ALL, false, id);
        edit(artist("Another"), false, id);

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        TrackTags edited = tags(id);
        assertThat(edited)
                .returns("New title", TrackTags::title)
                .returns("Another", TrackTags::artist)
                .returns("Various", TrackTags::albumArtist)
                .returns("New album", TrackTags::album)
                .returns(List.of("Rock", "Jazz"), TrackTags::genres)
                .returns(1999, TrackTags::year);
        assertThat(catalog.search(Search.parse("another genre:jazz", ZonedDateTime.now(ZoneOffset.UTC)))
                        .size())
                .isEqualTo(1);
        Mp3s.tag(file, FieldKey.TITLE, "Tagged anew", FieldKey.MOOD, "happy");
        again();
        assertThat(tags(id)).isEqualTo(edited);
    }

    @Test
    void starsAndEmotionGoIntoTheFileWithAnEditOrWithoutOne() throws Exception {
        Path file = Mp3s.song(music.resolve("song.mp3"), "Song", "Artist", "happy");
        long id = imported(file).id();
        catalog.rate(List.of(id), 4);
        catalog.setByHand(List.of(id), HandAffect.of(Emotion.SAD, Instant.now()));

        edit(new TrackEdit(null, null, null, null, null, null), true, id);

        assertThat(TagReader.read(file).mood()).isEqualTo("sad");
        assertThat(new MP3File(file.toFile()).getTag().getFirst(FieldKey.RATING))
                .isEqualTo("196");
        assertThat(MusicImport.run(catalog, List.of(music), ImportProgress.NONE).unchanged())
                .isEqualTo(1);
        assertThat(catalog.track(id).orElseThrow().source()).isEqualTo(EvidenceSource.BY_HAND);
    }

    @Test
    void whatIsEmptyIsTakenOutAndASongIsThenCalledByItsFile() {
        Path file = Mp3s.song(music.resolve("01 song.mp3"), "Song", "Artist", "happy");
        Mp3s.tag(
                file, FieldKey.TITLE, "Song", FieldKey.ARTIST, "Artist", FieldKey.YEAR, "1999", FieldKey.GENRE, "Rock");
        long id = imported(file).id();

        edit(new TrackEdit(" ", "", null, null, List.of(), TrackEdit.NO_YEAR), false, id);

        for (int times = 0; times < 2; times++) {
            assertThat(tags(id))
                    .returns("01 song", TrackTags::title)
                    .returns("", TrackTags::artist)
                    .returns(List.of(), TrackTags::genres)
                    .returns(null, TrackTags::year);
            Mp3s.tag(file, FieldKey.TITLE, "Song", FieldKey.ARTIST, "Artist", FieldKey.YEAR, "2001");
            again();
        }
    }

    @Test
    void everyCopySaysTheEditAndTheNextScanFindsNothingNew() throws IOException {
        Path file = Mp3s.song(music.resolve("a.mp3"), "Song", "Artist", "happy");
        Path copy = Files.copy(file, music.resolve("b.mp3"));
        Path flac = Samples.FLAC.write(music.resolve("c.flac"), 300);
        byte[] audio = Mp3s.stereo("Song");
        long id = imported(music, file).id();
        long other = catalog.track(flac).orElseThrow().id();

        EditReport report = edit(ALL, true, id, other);

        assertThat(report.written()).containsExactlyInAnyOrder(file, copy, flac);
        assertThat(report.notWritten()).isEmpty();
        for (Path written : report.written()) {
            assertThat(ALL.agreesWith(TagReader.read(written))).isTrue();
        }
        byte[] bytes = Files.readAllBytes(copy);
        assertThat(Arrays.copyOfRange(bytes, bytes.length - audio.length, bytes.length))
                .isEqualTo(audio);
        assertThat(run(music)).returns(3, ImportReport::unchanged).returns(false, ImportReport::changedSomething);
        assertThat(tags(id).title()).isEqualTo("New title");
    }

    @Test
    void aLaterChangeByAnotherProgramCountsOnceTheFileSaidTheEdit() {
        Path file = Mp3s.song(music.resolve("song.mp3"), "Song", "Artist", "happy");
        long id = imported(file).id();

        edit(ALL, true, id);
        Mp3s.tag(file, FieldKey.TITLE, "Tagged anew");
        again();

        assertThat(tags(id).title()).isEqualTo("Tagged anew");
    }

    @Test
    void filesThatCannotBeWrittenAreNamedAndTheCatalogKeepsTheEdit() throws IOException {
        Path good = Mp3s.song(music.resolve("good.mp3"), "Good", "Artist", "happy");
        Path locked = Mp3s.song(music.resolve("locked.mp3"), "Locked", "Artist", "happy");
        Path opus = Samples.OPUS.write(music.resolve("song.opus"), 300);
        Path gone = Mp3s.song(music.resolve("gone.mp3"), "Gone", "Artist", "happy");
        Path replaced = Mp3s.song(music.resolve("replaced.mp3"), "Replaced", "Artist", "happy");
        run(music);
        Long[] ids = catalog.tracks().stream().map(Track::id).toArray(Long[]::new);
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r--r--r--"));
        Files.delete(gone);
        Mp3s.song(replaced, "Another song", "Artist", "happy");
        byte[] another = Files.readAllBytes(replaced);

        EditReport report = edit(artist("New artist"), true, ids);

        assertThat(report.written()).containsExactly(good);
        assertThat(report.notWritten())
                .extracting(file -> file.file().getFileName() + ": " + file.reason())
                .containsExactlyInAnyOrder(
                        "locked.mp3: You may not change " + locked + ", or its folder.",
                        "song.opus: Undertone cannot write the tags of Opus files, as song.opus is one.",
                        "gone.mp3: It is not there now.",
                        "replaced.mp3: It holds another song by now.");
        assertThat(Files.readAllBytes(replaced)).isEqualTo(another);
        assertThat(catalog.tracks()).hasSize(5).allMatch(track -> track.artist().equals("New artist"));
        Files.setLastModifiedTime(opus, FileTime.fromMillis(1000));
        Files.setLastModifiedTime(locked, FileTime.fromMillis(1000));
        run(music);
        assertThat(catalog.track(opus).orElseThrow().artist()).isEqualTo("New artist");
        assertThat(catalog.track(locked).orElseThrow().artist()).isEqualTo("New artist");
    }

    @Test
    void aStoppedWritingLeavesTheRestAsItIsAndLosesNothing() {
        long id = imported(Mp3s.song(music.resolve("song.mp3"), "Song", "Artist", "happy"))
                .id();

        Thread.currentThread().interrupt();
        EditReport report = edit(ALL, true, id);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(report.notWritten()).hasSize(1);
        assertThat(tags(id).title()).isEqualTo("New title");
    }

    @Test
    void anUnknownSongIsRefusedAndNothingIsChanged() {
        long id = imported(Mp3s.song(music.resolve("song.mp3"), "Song", "Artist", "happy"))
                .id();

        assertThatThrownBy(() -> edit(ALL, true, id, 99L)).isInstanceOf(IllegalArgumentException.class);

        assertThat(tags(id).title()).isEqualTo("Song");
    }

    @Test
    void whatNobodyCanMeanIsExplained() {
        String endless = "a".repeat(10_000);
        assertThatThrownBy(() -> artist(endless))
                .isInstanceOf(UserFacingException.class)
                .hasMessage("The artist is 10,000 characters long. Shorten it to 300 at the most.");
        assertThatThrownBy(() -> new TrackEdit(null, null, null, null, null, -5))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("There is no year -5");
        assertThatThrownBy(() -> genres(Collections.nCopies(1, "a;b;c;d;e;f;g;h;i;j;k;l;m")))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("13 genres");
        assertThat(artist(" two\n lines\0 ").artist()).isEqualTo("two lines");
        assertThat(genres(List.of("Rock; rock;;Jazz")).genres()).containsExactly("Rock", "Jazz");
    }

    private static TrackEdit artist(String artist) {
        return new TrackEdit(null, artist, null, null, null, null);
    }

    private static TrackEdit genres(List<String> genres) {
        return new TrackEdit(null, null, null, null, genres, null);
    }

    private EditReport edit(TrackEdit edit, boolean alsoToFiles, Long... ids) {
        return TrackEditing.run(catalog, List.of(ids), edit, alsoToFiles);
    }

    private TrackTags tags(long id) {
        return catalog.track(id).orElseThrow().tags();
    }

    private Track imported(Path file) {
        return imported(file, file);
    }

    private Track imported(Path place, Path file) {
        run(place);
        return catalog.track(file).orElseThrow();
    }

    private ImportReport run(Path place) {
        return MusicImport.run(catalog, List.of(place), ImportProgress.NONE);
    }

    /** Looks at every file anew, though the clock may not have gone on since it was written. */
    private void again() {
        try (var files = Files.list(music)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.fromMillis(1000));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run(music);
    }
}
