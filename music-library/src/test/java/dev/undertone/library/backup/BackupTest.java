package dev.undertone.library.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.undertone.library.Aim;
import dev.undertone.library.EvidenceSource;
import dev.undertone.library.Feedback;
import dev.undertone.library.FeedbackKind;
import dev.undertone.library.LibraryEntry;
import dev.undertone.library.Listener;
import dev.undertone.library.ListenerColour;
import dev.undertone.library.MoodMoment;
import dev.undertone.library.Mp3s;
import dev.undertone.library.Opinion;
import dev.undertone.library.Play;
import dev.undertone.library.PlayOutcome;
import dev.undertone.library.Playlist;
import dev.undertone.library.ReadingCorrection;
import dev.undertone.library.Review;
import dev.undertone.library.SavedQueue;
import dev.undertone.library.Track;
import dev.undertone.library.TrackEdit;
import dev.undertone.library.TrackTags;
import dev.undertone.library.catalog.Arrivals;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.library.catalog.MergeReport;
import dev.undertone.library.catalog.Readings;
import dev.undertone.library.catalog.TimeSpan;
import dev.undertone.library.evidence.HandAffect;
import dev.undertone.library.importing.ImportProgress;
import dev.undertone.library.importing.MusicImport;
import dev.undertone.library.importing.TrackEditing;
import dev.undertone.library.playlist.Playlists;
import dev.undertone.models.Affect;
import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    private static final Instant EARLY = Instant.ofEpochSecond(1_000_000);
    private static final Instant LATE = Instant.ofEpochSecond(2_000_000);

    private static final TimeSpan ALWAYS = new TimeSpan(Instant.MIN, Instant.MAX);

    @TempDir
    Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(EARLY);
    private Path music;
    private Path backup;
    private Catalog catalog;
    private Catalog other;

    @BeforeEach
    void open() throws IOException {
        InstantSource clock = now::get;
        music = Files.createDirectories(folder.resolve("music"));
        backup = folder.resolve("backup");
        catalog = Catalog.open(folder.resolve("data"), clock);
        other = Catalog.open(folder.resolve("other"), clock);
    }

    @AfterEach
    void close() {
        catalog.close();
        other.close();
    }

    @Test
    void whatIsRestoredIntoAnEmptyLibraryIsTheSame() throws IOException {
        fill();
        BackupReport written = write(catalog, backup);

        MergeReport report = Backup.restore(other, backup);

        assertThat(written)
                .returns(4, BackupReport::tracks)
                .returns(2, BackupReport::plays)
                .returns(2, BackupReport::moods)
                .returns(1, BackupReport::listeners)
                .returns(2, BackupReport::ratings)
                .returns(2, BackupReport::feedback)
                .returns(3, BackupReport::reviews)
                .returns(1, BackupReport::corrections);
        assertThat(report)
                .isEqualTo(new MergeReport(
                        added(4), added(1), added(2), added(2), added(2), added(2), added(3), added(1), added(2),
                        List.of()));
        assertThat(other.entries()).isEqualTo(catalog.entries());
        assertThat(other.latestPlays(9)).isEqualTo(catalog.latestPlays(9));
        assertThat(other.savedQueue()).isEqualTo(catalog.savedQueue());
        assertThat(other.folders()).isEqualTo(catalog.folders());
        assertThat(backupOf(other)).isEqualTo(backupOf(catalog));
        assertThat(other.check().isSound()).isTrue();
        assertThat(MusicImport.run(other, List.of(music), ImportProgress.NONE).changedSomething())
                .isFalse();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(written.file())))
                .isEqualTo("rw-------");
    }

    @Test
    void playlistsAreWrittenForOtherProgramsToo() throws IOException {
        fill();
        write(catalog, backup);

        assertThat(Files.readString(backup.resolve("playlists/Rock_Pop_ _best_.m3u8")))
                .isEqualTo(
                        "#EXTM3U\n#PLAYLIST:Rock/Pop: \"best\"\n#EXTINF:2,Artist - Corrected\n%s\n#EXTINF:2,Artist - Gone\n%s\n"
                                .formatted(music.resolve("song.mp3"), music.resolve("gone.mp3")));
        assertThat(Files.readString(backup.resolve("playlists/Whatever is afraid.m3u8")))
                .contains("Artist - Gone")
                .doesNotContain("Corrected");
    }

    @Test
    void longNamesInAnyScriptBecomeFilesOfPlaylistsAndProfiles() throws IOException {
        String chinese = "永".repeat(Listener.LONGEST_NAME);
        String notes = "a" + "𝄞".repeat(98);
        Playlists playlists = playlists(catalog);
        playlists.create(chinese, List.of());
        playlists.create(notes, List.of());
        playlists.create(notes + "𝄞", List.of());
        Listener ada = catalog.listeners().create(chinese, ListenerColour.TEAL).orElseThrow();

        write(catalog, backup);
        Path profile = ProfileExport.write(catalog, ada, null, backup);

        try (Stream<Path> files = Files.list(backup.resolve("playlists"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "永".repeat(66) + ".m3u8",
                            "a" + "𝄞".repeat(49) + ".m3u8",
                            "a" + "𝄞".repeat(49) + " (2).m3u8");
        }
        assertThat(profile).exists();
    }

    @Test
    void aSongWhoseFileHasABlankNameIsCalledSomethingAndExported() throws IOException {
        Path blank = Mp3s.write(music.resolve(" .mp3"), Mp3s.stereo());
        MusicImport.run(catalog, List.of(music), ImportProgress.NONE);
        Path stored = music.resolve(" .flac");
        catalog.put(List.of(Arrivals.details(stored, "stored", TrackTags.NONE, null)));
        long song = catalog.track(blank).orElseThrow().id();
        TrackEditing.run(catalog, List.of(song), new TrackEdit("", null, null, null, null, null), false);

        assertThat(catalog.track(blank)).map(Track::title).contains(".mp3");
        assertThat(write(catalog, backup)).returns(2, BackupReport::tracks);
        Backup.restore(other, backup);
        assertThat(other.tracks()).extracting(Track::title).containsExactlyInAnyOrder(".mp3", ".flac");
    }

    @Test
    void whatTheFirstVersionSaysOfEmotionsIsKept() throws IOException {
        fill();
        Path file = write(catalog, backup).file();
        String scores = "\"scores\":{\"angry\":0,\"disgusted\":0,\"fearful\":0,\"happy\":0,\"neutral\":0,\"sad\":0,"
                + "\"surprised\":1}";
        rewrite(
                file,
                Files.readString(file)
                        .replace("\"version\":3", "\"version\":1")
                        .replaceFirst(
                                "\"hand\":\\{\"emotion\":\"fearful\",\"made\":\\d+}",
                                "\"emotions\":[{\"source\":\"by_hand\"," + scores + ",\"made\":5},"
                                        + "{\"source\":\"by_listening\"," + scores + ",\"made\":6}]"));

        Backup.restore(other, backup);

        Track gone = other.track(music.resolve("gone.mp3")).orElseThrow();
        assertThat(gone.source()).isEqualTo(EvidenceSource.BY_HAND);
        assertThat(gone.emotion()).contains(Emotion.SURPRISED);
        assertThat(other.heard(gone.id()).orElseThrow().reading().estimate().affect())
                .isEqualTo(Emotion.SURPRISED.affect());
    }

    @Test
    void restoringTwiceAddsNothing() throws IOException {
        fill();
        write(catalog, backup);
        String before = backupOf(catalog);

        MergeReport report = Backup.restore(catalog, backup);

        assertThat(report)
                .isEqualTo(new MergeReport(
                        known(4), known(1), known(2), known(2), known(2), known(2), known(3), known(1), known(2),
                        List.of()));
        assertThat(backupOf(catalog)).isEqualTo(before);
    }

    @Test
    void songsAreKnownByTheirAudioAndTheLaterWordCounts() throws IOException {
        fill();
        write(catalog, backup);
        Path elsewhere = Mp3s.song(folder.resolve("elsewhere/other.mp3"), "Song", "Artist", "happy");
        now.set(LATE);
        MusicImport.run(other, List.of(elsewhere.getParent()), ImportProgress.NONE);
        Track here = other.tracks().getFirst();
        other.rate(List.of(here.id()), 2);
        other.add(Play.of(here.id(), LATE, Duration.ofSeconds(2), PlayOutcome.FINISHED, "sad"));

        MergeReport report = Backup.restore(other, backup);

        assertThat(report.tracks()).isEqualTo(new MergeReport.Count(3, 1));
        assertThat(other.entries())
                .filteredOn(entry -> entry.track().id() == here.id())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.stars()).isEqualTo(2);
                    assertThat(entry.track().title()).isEqualTo("Corrected");
                    assertThat(entry.track().file()).isEqualTo(elsewhere);
                    assertThat(entry.plays()).isEqualTo(2);
                    assertThat(entry.added()).isEqualTo(EARLY);
                });
    }

    @Test
    void listenersOfOneNameBecomeOne() throws IOException {
        fill();
        write(catalog, backup);
        long ben = other.listeners()
                .create("Ben", ListenerColour.TEAL)
                .orElseThrow()
                .id();
        long ada = other.listeners()
                .create("ADA", ListenerColour.TEAL)
                .orElseThrow()
                .id();

        Backup.restore(other, backup);
        Backup.restore(other, backup);

        assertThat(other.listeners().all())
                .containsExactly(
                        new Listener(Listener.UNNAMED, "", ListenerColour.VIOLET, false, false),
                        new Listener(ada, "ADA", ListenerColour.TEAL, false, false),
                        new Listener(ben, "Ben", ListenerColour.TEAL, false, false));
        assertThat(plays(other, ada)).singleElement().returns(new Affect(-0.5, 1), Play::target);
        assertThat(other.feedback().of(ada)).singleElement().returns(Emotion.SAD, Feedback::mood);
        assertThat(other.moods().within(ada, ALWAYS))
                .singleElement()
                .returns(true, MoodMoment::said)
                .returns(Duration.ofMillis(4321), MoodMoment::lasted);
        assertThat(plays(other, Listener.UNNAMED)).hasSize(1);
        assertThat(other.feedback().of(Listener.UNNAMED)).hasSize(1);
        assertThat(plays(other, ben)).isEmpty();
        assertThat(other.reviews().of(ada))
                .extracting(Review::rating, Review::comment)
                .containsExactly(tuple(1, ""), tuple(10, "=\"so, so\"\n\u202e; DROP"));
        assertThat(other.readingCorrections().of(ada))
                .singleElement()
                .returns(Emotion.NEUTRAL, ReadingCorrection::label);
        assertThat(other.listeners().settings(ada)).isEqualTo("{\"aim\":\"calm\"}");
        other.setListener(ada);
        assertThat(other.entries()).extracting(LibraryEntry::stars).containsExactlyInAnyOrder(1, 0, 0, 0);
        assertThat(other.savedQueue().orElseThrow().planned()).hasSize(1);
    }

    @Test
    void whatIsOlderThanListenersIsOfTheUnnamedOne() throws IOException {
        fill();
        Path file = write(catalog, backup).file();
        rewrite(
                file,
                Files.readString(file)
                        .replace("\"version\":3", "\"version\":2")
                        .replaceAll("\"(listeners|ratings|feedback|reviews|corrections)\":\\[.*?],", "")
                        .replaceFirst("\"hand\":\\{\"valence\"", "\"rating\":{\"stars\":3,\"made\":5},$0")
                        .replaceFirst(
                                "\"queues\":.*", "\"queue\":{\"position\":7,\"chosen\":[" + id("gone.mp3") + "]}}")
                        .replaceAll("\"listener\":\\d+,|,\"target\\w+\":[-.\\d]+", ""));
        assertThat(Files.readString(file)).doesNotContain("listener", "target", "feedback");

        Backup.restore(other, backup);

        assertThat(other.listeners().all()).hasSize(1);
        assertThat(plays(other, Listener.UNNAMED)).hasSize(2).allMatch(play -> play.target() == null);
        assertThat(other.entries()).extracting(LibraryEntry::stars).containsExactlyInAnyOrder(3, 0, 0, 0);
        long gone = other.track(music.resolve("gone.mp3")).orElseThrow().id();
        assertThat(other.savedQueue()).contains(new SavedQueue(null, Duration.ofMillis(7), List.of(gone), List.of()));
    }

    @Test
    void aPlaylistOfTheSameNameStaysBesideTheRestoredOne() throws IOException {
        fill();
        write(catalog, backup);
        playlists(other).create("ROCK/pop: \"best\"", List.of());

        Backup.restore(other, backup);
        assertThat(Backup.restore(other, backup).playlists().known()).isEqualTo(2);

        assertThat(playlists(other).list())
                .extracting(Playlist::name)
                .containsExactlyInAnyOrder("ROCK/pop: \"best\"", "Rock/Pop: \"best\" (2)", "Whatever is afraid");
    }

    @Test
    void whatRefersToNothingIsReportedAndTheRestIsTaken() throws IOException {
        fill();
        Path file = write(catalog, backup).file();
        rewrite(
                file,
                Files.readString(file)
                        .replaceFirst("\"plays\":\\[\\{\"listener\":2", "\"plays\":[{\"listener\":99")
                        .replaceFirst(
                                "\"track\":" + id("song.mp3") + ",\"started\":(?=\\d+,\"heard\":2000)",
                                "\"track\":99,\"started\":"));

        MergeReport report = Backup.restore(other, backup);

        assertThat(report.tracks()).isEqualTo(added(4));
        assertThat(report.plays()).isEqualTo(added(0));
        assertThat(report.notPlaced()).containsExactly("2 plays are of songs or listeners that it does not tell of.");
    }

    @Test
    void nothingIsChangedByWhatIsNoBackup() throws IOException {
        fill();
        Path file = write(catalog, backup).file();
        String good = Files.readString(file);
        String before = backupOf(other);

        rewrite(file, good.substring(0, good.length() * 2 / 3));
        isRefused("is damaged, at $.");
        rewrite(file, "");
        isRefused("is damaged");
        rewrite(file, "[1, 2, 3]");
        isRefused("is damaged");
        rewrite(file, "{\"format\":\"undertone-backup\",\"version\":4}");
        isRefused("made by a newer Undertone");
        rewrite(file, "{\"format\":\"undertone-backup\",\"version\":1,\"new\":" + "[".repeat(100_000));
        isRefused("is damaged");
        rewrite(file, good.replace("\"milliseconds\":2000", "\"milliseconds\":\"long\""));
        isRefused("is damaged, at $.tracks[");
        rewrite(file, good.replace("\"milliseconds\":2000", "\"milliseconds\":-1"));
        isRefused("is damaged, at $.tracks[");
        rewrite(file, good.replace("\"uri\":\"file:///", "\"uri\":\"http://example.org/"));
        isRefused("is damaged, at $.tracks[");
        rewrite(file, good.replace("\"title\":\"Gone\"", "\"title\":\"" + "a".repeat(10_000) + "\""));
        isRefused("is damaged, at $.tracks[");
        rewrite(file, good.replace("\"title\":\"Gone\"", "\"title\":\"" + "a".repeat(10_000_000) + "\""));
        isRefused("is damaged, at $.tracks[");
        rewrite(file, good.replace("\"arousal\":0.75", "\"arousal\":7.5"));
        isRefused("is damaged, at $.tracks[");
        rewrite(file, good.replace("\"outcome\":\"finished\"", "\"outcome\":null"));
        isRefused("is damaged, at $.plays[");
        rewrite(file, good.replace("\"targetArousal\":1.0", "\"targetArousal\":7"));
        isRefused("is damaged, at $.plays[");
        rewrite(file, good.replace("\"lasted\":4321", "\"lasted\":0"));
        isRefused("is damaged, at $.moods[");
        rewrite(file, good.replace("\"kind\":\"not_for_mood\"", "\"kind\":\"never\""));
        isRefused("is damaged, at $.feedback[");
        rewrite(file, good.replace("\"name\":\"Ada\"", "\"name\":\"" + "a".repeat(101) + "\""));
        isRefused("is damaged, at $.listeners[");
        rewrite(file, good.replace("Whatever is afraid", "a".repeat(250)));
        isRefused("is damaged, at $.playlists[");
        rewrite(file, good.replace("\"position\":1234", "\"position\":{}"));
        isRefused("is damaged, at $.queue");
        Files.delete(file);
        isRefused("There is no backup in");

        assertThat(backupOf(other)).isEqualTo(before);
        assertThat(other.tracks()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> write(catalog, file))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("The backup cannot be written to " + file);
    }

    /** Four songs, with one of everything that a listener can say or do. */
    private void fill() throws IOException {
        Mp3s.song(music.resolve("song.mp3"), "Song", "Artist", "happy");
        Mp3s.song(music.resolve("gone.mp3"), "Gone", "Artist", "Groovy");
        Mp3s.song(music.resolve("replaced.mp3"), "Replaced", "Artist", "sad");
        Files.move(
                Mp3s.song(folder.resolve("odd.mp3"), "Last", "Artist", "sad"),
                Path.of(URI.create(music.toUri() + "Latin%E9%FF.mp3")));
        catalog.addFolder(music);
        MusicImport.run(catalog, List.of(music), ImportProgress.NONE);
        long song = id("song.mp3");
        long gone = id("gone.mp3");
        TrackEdit edit = new TrackEdit("Corrected", null, "", null, List.of("Rock", "Jazz"), TrackEdit.NO_YEAR);
        TrackEditing.run(catalog, List.of(song), edit, false);
        catalog.rate(List.of(song), 5);
        catalog.setByHand(List.of(gone), HandAffect.of(Emotion.FEARFUL, EARLY));
        catalog.setByHand(List.of(song), HandAffect.of(new Affect(0.25, -0.5), EARLY));
        catalog.listening().keep(song, Readings.at(-0.125, 0.75), "2");
        long ada = catalog.listeners()
                .create("Ada", ListenerColour.TEAL)
                .orElseThrow()
                .id();
        Affect lively = new Affect(0.5, 0.25);
        catalog.moods().add(new MoodMoment(ada, EARLY, Duration.ofMillis(4321), Emotion.HAPPY, lively, true));
        catalog.moods().add(new MoodMoment(Listener.UNNAMED, EARLY, Duration.ofSeconds(9), Emotion.SAD, lively, false));
        catalog.feedback().add(new Feedback(ada, gone, FeedbackKind.NOT_FOR_MOOD, Emotion.SAD, EARLY));
        catalog.feedback().add(new Feedback(Listener.UNNAMED, song, FeedbackKind.LESS_OF_ARTIST, null, EARLY));
        catalog.add(new Play(
                ada,
                song,
                EARLY,
                Duration.ofMillis(1500),
                PlayOutcome.SKIPPED,
                Duration.ofMillis(1700),
                Opinion.DISLIKED,
                "unsure",
                Aim.LIFT,
                new Affect(-0.5, 1)));
        catalog.add(Play.of(song, EARLY.plusSeconds(9), Duration.ofSeconds(2), PlayOutcome.FINISHED, "happy"));
        catalog.reviews().add(new Review(ada, song, Emotion.SAD, 10, "=\"so, so\"\n\u202e; DROP", EARLY));
        catalog.reviews().add(new Review(ada, null, null, 1, "", EARLY.plusMillis(1)));
        catalog.reviews().add(new Review(Listener.UNNAMED, gone, null, 5, "", EARLY));
        catalog.readingCorrections()
                .add(new ReadingCorrection(ada, EmotionScores.certain(Emotion.SAD), Emotion.NEUTRAL, EARLY));
        catalog.listeners().keepSettings(ada, "{\"aim\":\"calm\"}");
        catalog.setListener(ada);
        catalog.rate(List.of(song), 1);
        catalog.save(new SavedQueue(null, Duration.ZERO, List.of(), List.of(gone)));
        catalog.setListener(Listener.UNNAMED);
        catalog.save(new SavedQueue(gone, Duration.ofMillis(1234), List.of(song, gone), List.of(song)));
        playlists(catalog).create("Rock/Pop: \"best\"", List.of(song, gone));
        playlists(catalog).createSmart("Whatever is afraid", "emotion:fearful");
        Files.delete(music.resolve("gone.mp3"));
        MusicImport.run(catalog, List.of(music), ImportProgress.NONE);
    }

    private static MergeReport.Count added(int count) {
        return new MergeReport.Count(count, 0);
    }

    private static MergeReport.Count known(int count) {
        return new MergeReport.Count(0, count);
    }

    private static BackupReport write(Catalog any, Path place) {
        return Backup.write(any, playlists(any), place);
    }

    private static List<Play> plays(Catalog any, long listener) {
        List<Play> plays = new ArrayList<>();
        any.tellPlays(listener, plays::add);
        return plays;
    }

    private static Playlists playlists(Catalog any) {
        return new Playlists(any, InstantSource.system());
    }

    private long id(String file) {
        return catalog.track(music.resolve(file)).orElseThrow().id();
    }

    private String backupOf(Catalog any) throws IOException {
        return Files.readString(write(any, folder.resolve("compared")).file());
    }

    private void isRefused(String why) {
        assertThatThrownBy(() -> Backup.restore(other, backup))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining(why);
    }

    private static void rewrite(Path file, String text) throws IOException {
        Files.writeString(file, text);
    }
}
