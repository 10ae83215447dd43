package dev.undertone.library.catalog;

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
import dev.undertone.library.Opinion;
import dev.undertone.library.Play;
import dev.undertone.library.PlayOutcome;
import dev.undertone.library.ReplayGain;
import dev.undertone.library.SavedQueue;
import dev.undertone.library.SongFacts;
import dev.undertone.library.Track;
import dev.undertone.library.TrackTags;
import dev.undertone.library.Waveform;
import dev.undertone.library.audio.SoundMeasurement;
import dev.undertone.library.search.Search;
import dev.undertone.models.Emotion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogOpeningTest {

    @TempDir
    Path folder;

    @Test
    void aCatalogIsMadeAndOpenedAgainWhereDigitsAreOthers() throws IOException {
        Locale before = Locale.getDefault(Locale.Category.FORMAT);
        Locale.setDefault(Locale.Category.FORMAT, Locale.forLanguageTag("fa-IR"));
        try {
            open(folder.resolve("data")).close();
            try (Catalog catalog = open(folder.resolve("data"))) {
                assertThat(catalog.check().isSound()).isTrue();
                assertThat(catalog.songFacts()).isEmpty();
            }
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, before);
        }
    }

    @Test
    void theCatalogIsForItsOwnersEyesOnly() throws IOException {
        Path data = folder.resolve("deep/data");
        try (Catalog catalog = open(data)) {
            assertThat(catalog.check().isSound()).isTrue();
            for (Path file : List.of(data.resolve("catalog.db"), data.resolve("catalog.db-wal"))) {
                assertThat(permissions(file)).isEqualTo("rw-------");
            }
            assertThat(permissions(data)).isEqualTo("rwx------");
        }
    }

    @Test
    void aCatalogThatOthersCouldReadIsClosedToThem() throws IOException {
        open(folder).close();
        Path file = folder.resolve("catalog.db");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        open(folder).close();

        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalog.db", "catalog.lock", "catalog.db-wal", "catalog.db-shm"})
    void aLinkThatSomebodyPutInAFilesPlaceIsNotFollowed(String name) throws IOException {
        Path other = Files.writeString(folder.resolve("somebody else's"), "theirs");
        Files.setPosixFilePermissions(other, PosixFilePermissions.fromString("rw-r--r--"));
        Path missing = folder.resolve("not there");
        for (Path target : List.of(other, missing)) {
            Path data = folder.resolve("data of " + target.getFileName());
            open(data).close();
            Files.deleteIfExists(data.resolve(name));
            Files.createSymbolicLink(data.resolve(name), target);

            if (name.endsWith("wal")) {
                // SQLite may take the link away, as it takes away what is left over of a log.
                try (Catalog catalog = open(data)) {
                    catalog.addFolder(folder);
                } catch (CatalogException refused) {
                    assertThat(refused).hasMessageContaining("cannot be used");
                }
            } else {
                assertThatThrownBy(() -> open(data)).isInstanceOf(CatalogException.class);
            }
        }
        assertThat(other).hasContent("theirs");
        assertThat(permissions(other)).isEqualTo("rw-r--r--");
        assertThat(missing).doesNotExist();
    }

    @Test
    void whatIsNoFileIsNamedWhereTheLockShouldBe() throws IOException {
        Path lock = Files.createDirectory(folder.resolve("catalog.lock"));

        assertThatThrownBy(() -> open(folder))
                .isInstanceOf(CatalogException.class)
                .hasMessage("The data folder " + folder + " cannot be used: " + lock.toRealPath()
                        + ": it is a link, or no file. Choose a folder that you may write to with --data DIR.");
    }

    @Test
    void theLockHoldsNothingAndNeitherReadsNorRunsWhatIsWrittenIntoIt() throws IOException {
        Path lock = Files.writeString(folder.resolve("catalog.lock"), "#!/bin/sh\nexit 1\n");
        Files.setPosixFilePermissions(lock, PosixFilePermissions.fromString("rwxr-xr-x"));

        try (Catalog catalog = open(folder)) {
            assertThat(catalog.check().isSound()).isTrue();
            assertThat(permissions(lock)).isEqualTo("rw-------");
            assertThat(lock).hasContent("#!/bin/sh\nexit 1\n");
        }
        Files.delete(lock);
        try (Catalog catalog = open(folder)) {
            assertThat(catalog.check().isSound()).isTrue();
            assertThat(lock).isEmptyFile();
            assertThat(permissions(lock)).isEqualTo("rw-------");
        }
    }

    @Test
    void aSecondCatalogOnTheSameFolderIsRefusedUntilTheFirstIsClosed() {
        try (Catalog first = open(folder)) {
            for (int attempt = 0; attempt < 2; attempt++) {
                assertThatThrownBy(() -> open(folder))
                        .isInstanceOf(CatalogException.class)
                        .hasMessageContaining("already running with the data folder " + folder);
            }
            assertThat(first.tracks()).isEmpty();
        }
        open(folder).close();
    }

    @Test
    void aFileInTheFoldersPlaceIsExplained() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> open(file))
                .isInstanceOf(CatalogException.class)
                .hasMessage("The data folder " + file + " cannot be used: it is a file, not a folder."
                        + " Choose a folder that you may write to with --data DIR.");
        assertThatThrownBy(() -> open(file.resolve("below"))).isInstanceOf(CatalogException.class);
    }

    @Test
    void aFileThatIsNoCatalogIsCalledDamagedAndLeftAlone() throws IOException {
        Path file = folder.resolve("catalog.db");
        byte[] text = "This is a letter, not a database. ".repeat(200).getBytes(StandardCharsets.UTF_8);
        Files.write(file, text);

        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(() -> open(folder))
                    .isInstanceOf(CatalogException.class)
                    .hasMessageStartingWith("The catalog " + file + " is damaged.");
        }
        assertThat(file).hasBinaryContent(text);
    }

    @Test
    void aCatalogWithOverwrittenPagesIsCalledDamaged() throws IOException {
        open(folder).close();
        Path file = folder.resolve("catalog.db");
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 3 * 4096, 9 * 4096, (byte) 0x5a);
        Files.write(file, bytes);

        assertThatThrownBy(() -> open(folder))
                .isInstanceOf(CatalogException.class)
                .hasMessageContaining("is damaged");
    }

    @Test
    void aCatalogCutShortIsCalledDamaged() throws IOException {
        open(folder).close();
        try (FileChannel channel = FileChannel.open(folder.resolve("catalog.db"), StandardOpenOption.WRITE)) {
            channel.truncate(2 * 4096);
        }
        assertThatThrownBy(() -> open(folder))
                .isInstanceOf(CatalogException.class)
                .hasMessageContaining("is damaged");
    }

    @Test
    void aCatalogOfANewerProgramIsNotTouched() throws SQLException {
        open(folder).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("catalog.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA user_version = 999");
        }
        assertThatThrownBy(() -> open(folder))
                .isInstanceOf(CatalogException.class)
                .hasMessageContaining("was made by a newer Undertone");
    }

    @Test
    void aCatalogOfTheFirstSchemaKeepsAllThatTheListenerPutIntoIt() throws SQLException, IOException {
        Path song = folder.resolve("song.mp3");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("catalog.db"));
                Statement statement = connection.createStatement();
                InputStream schema = CatalogOpeningTest.class.getResourceAsStream("schema/001.sql")) {
            statement.executeUpdate(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
            statement.executeUpdate("PRAGMA user_version = 1");
            statement.executeUpdate("INSERT INTO track VALUES (3, '" + song.toUri()
                    + "', 1, 0, 'Song', 'Artist', 'Album', 'Jazz', 2000, 1, 5), (9, 'file:///deleted.mp3', 1, 0, '', '', '',"
                    + " NULL, 1, 1, 5)");
            statement.executeUpdate("DELETE FROM track WHERE id = 9");
            statement.executeUpdate("INSERT INTO track_emotion VALUES (3, 'by_hand', 0, 0, 0, 0, 0, 1, 0, 5)");
            statement.executeUpdate("INSERT INTO play VALUES (1, 3, 1000, 1500, 'skipped', 'happy')");
            statement.executeUpdate("INSERT INTO saved_queue VALUES (1, 3, 700, 5)");
            statement.executeUpdate("INSERT INTO saved_queue_entry VALUES (0, 3)");
        }

        try (Catalog catalog = open(folder)) {
            assertThat(catalog.check().problems()).isEmpty();
            Track track = catalog.track(song).orElseThrow();
            assertThat(track.id()).isEqualTo(3);
            assertThat(track.tags().genres()).containsExactly("Jazz");
            assertThat(track.emotion()).contains(Emotion.SAD);
            assertThat(track.available()).isTrue();
            assertThat(catalog.search(Search.parse("artist album plays:1", ZonedDateTime.now(ZoneOffset.UTC)))
                            .ids())
                    .containsExactly(3);
            assertThat(catalog.latestPlays(5))
                    .containsExactly(Play.of(
                            3, Instant.ofEpochMilli(1000), Duration.ofMillis(1500), PlayOutcome.SKIPPED, "happy"));
            assertThat(catalog.savedQueue())
                    .contains(new SavedQueue(3L, Duration.ofMillis(700), List.of(), List.of(3L)));

            catalog.put(List.of(
                    Arrivals.details(song, "its audio", TrackTags.of("Song", "Artist", "New album", List.of()), null)));
            Path other = folder.resolve("other.mp3");
            catalog.put(List.of(Arrivals.details(other, "other", TrackTags.of("Other", "", "", List.of()), null)));
            assertThat(catalog.track(song).orElseThrow())
                    .matches(again -> again.id() == 3)
                    .extracting(Track::album)
                    .isEqualTo("New album");
            assertThat(catalog.track(other).orElseThrow().id()).isGreaterThan(9);
        }
    }

    @Test
    void aCatalogOfTheSecondSchemaKeepsWhatWasSaidOfItsSongsAndComputesWhatFollows() throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("catalog.db"));
                Statement statement = connection.createStatement()) {
            for (int version = 1; version <= 2; version++) {
                try (InputStream schema =
                        CatalogOpeningTest.class.getResourceAsStream("schema/%03d.sql".formatted(version))) {
                    statement.executeUpdate(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            statement.executeUpdate("PRAGMA user_version = 2");
            String song = "INSERT INTO track (id, format, duration_ms, title, artist, album_artist, album, genre, mood,"
                    + " musicbrainz_recording, musicbrainz_release, musicbrainz_artist, added_ms, last_uri)"
                    + " VALUES (%d, 'mp3', 1, 'Song', '', '', '', '%s', '%s', '', '', '', 5, 'file:///%d.mp3')";
            statement.executeUpdate(song.formatted(1, "Jazz", "Happy", 1));
            statement.executeUpdate(song.formatted(2, "", "", 2));
            statement.executeUpdate(song.formatted(3, "", "", 3));
            statement.executeUpdate(song.formatted(4, "Death Metal", "", 4));
            statement.executeUpdate(song.formatted(5, "", "", 5));
            String said = "INSERT INTO track_emotion (track_id, source, angry, disgusted, fearful, happy, neutral, sad,"
                    + " surprised, made_ms) VALUES ";
            statement.executeUpdate(
                    said + "(1, 'given', 0, 0, 0, 1, 0, 0, 0, 5), (1, 'by_hand', 0, 0, 0, 0, 0, 1, 0, 7),"
                            + " (2, 'given', 0, 0, 1, 0, 0, 0, 0, 5), (3, 'by_listening', 0, 0, 0, 0.5, 0.5, 0, 0, 9)");
        }

        try (Catalog catalog = open(folder)) {
            assertThat(catalog.check().problems()).isEmpty();
            assertThat(catalog.tracks())
                    .extracting(
                            Track::id, Track::source, track -> track.emotion().orElse(null))
                    .containsExactly(
                            tuple(1L, EvidenceSource.BY_HAND, Emotion.SAD),
                            tuple(2L, EvidenceSource.MOOD_TAG, Emotion.FEARFUL),
                            tuple(3L, EvidenceSource.HEARD, Emotion.HAPPY),
                            tuple(4L, EvidenceSource.GENRE, null),
                            tuple(5L, EvidenceSource.UNKNOWN, null));
            assertThat(catalog.heard(3)).hasValueSatisfying(heard -> {
                assertThat(heard.reading().estimate().affect().valence()).isEqualTo(0.415);
                assertThat(heard.made()).isEqualTo(Instant.ofEpochMilli(9));
            });
            assertThat(catalog.track(4).orElseThrow().affect().affect().arousal())
                    .isPositive();
            catalog.setByHand(List.of(1L), null);
            assertThat(catalog.track(1).flatMap(Track::emotion)).contains(Emotion.HAPPY);
        }
    }

    @Test
    void aCatalogOfTheThirdSchemaKeepsWhatWasHeardAsTheUnnamedListenersAndLearnsOfOthers()
            throws SQLException, IOException {
        Path song = folder.resolve("song.mp3");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("catalog.db"));
                Statement statement = connection.createStatement()) {
            for (int version = 1; version <= 3; version++) {
                try (InputStream schema =
                        CatalogOpeningTest.class.getResourceAsStream("schema/%03d.sql".formatted(version))) {
                    statement.executeUpdate(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            statement.executeUpdate("PRAGMA user_version = 3");
            statement.executeUpdate(
                    "INSERT INTO track (id, format, duration_ms, title, artist, album_artist, album, genre,"
                            + " mood, musicbrainz_recording, musicbrainz_release, musicbrainz_artist, added_ms)"
                            + " VALUES (7, 'mp3', 1, 'Song', 'Ada', '', '', 'Jazz', 'sad', '', '', '', 5)");
            statement.executeUpdate("INSERT INTO file VALUES ('" + song.toUri() + "', 7, 1, 0, 1)");
            statement.executeUpdate("INSERT INTO hand_affect VALUES (7, 'happy', NULL, NULL, 6)");
            statement.executeUpdate("INSERT INTO rating VALUES (7, 4, 6)");
            statement.executeUpdate(
                    "INSERT INTO play (track_id, started_ms, heard_ms, outcome, mood, ended_at_ms, opinion,"
                            + " aim) VALUES (7, 2000, 1500, 'finished', 'sad', 1600, 'liked', 'lift'),"
                            + " (7, 1000, 1500, 'skipped', 'happy', NULL, NULL, 'match')");
            statement.executeUpdate("INSERT INTO saved_queue VALUES (1, 7, 700, 5)");
        }

        try (Catalog catalog = open(folder)) {
            assertThat(catalog.check()).returns(List.of(), CatalogCheck::problems);
            Play late = new Play(
                    Listener.UNNAMED,
                    7,
                    Instant.ofEpochMilli(2000),
                    Duration.ofMillis(1500),
                    PlayOutcome.FINISHED,
                    Duration.ofMillis(1600),
                    Opinion.LIKED,
                    "sad",
                    Aim.LIFT,
                    null);
            Play early = Play.of(7, Instant.ofEpochMilli(1000), Duration.ofMillis(1500), PlayOutcome.SKIPPED, "happy");
            List<Play> plays = new ArrayList<>();
            catalog.tellPlays(Listener.UNNAMED, plays::add);
            assertThat(plays).containsExactly(early, late);
            assertThat(catalog.entries())
                    .singleElement()
                    .returns(2, LibraryEntry::plays)
                    .returns(4, LibraryEntry::stars);
            assertThat(catalog.savedQueue()).isPresent();
            assertThat(catalog.songFacts()).singleElement().returns(Emotion.HAPPY, SongFacts::emotion);

            Listener ada =
                    catalog.listeners().create("Ada", ListenerColour.TEAL).orElseThrow();
            catalog.add(late.ofListener(ada.id()));
            catalog.feedback().add(new Feedback(ada.id(), 7, FeedbackKind.NOT_NOW, null, Instant.EPOCH));
            catalog.listeners().forget(Listener.UNNAMED);
            assertThat(catalog.latestPlays(9)).containsExactly(late.ofListener(ada.id()));
            assertThat(catalog.check().problems()).isEmpty();
        }
    }

    @Test
    void aCatalogOfTheFourthSchemaKeepsWhatWasHeardAndMeasuresItsSongs() throws SQLException, IOException {
        Path song = folder.resolve("song.mp3");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("catalog.db"));
                Statement statement = connection.createStatement()) {
            for (int version = 1; version <= 4; version++) {
                try (InputStream schema =
                        CatalogOpeningTest.class.getResourceAsStream("schema/%03d.sql".formatted(version))) {
                    statement.executeUpdate(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            statement.executeUpdate("PRAGMA user_version = 4");
            statement.executeUpdate(
                    "INSERT INTO track (id, format, duration_ms, title, artist, album_artist, album, genre,"
                            + " mood, musicbrainz_recording, musicbrainz_release, musicbrainz_artist, added_ms)"
                            + " VALUES (7, 'mp3', 1000, 'Song', 'Ada', '', 'Album', '', '', '', '', '', 5)");
            statement.executeUpdate("INSERT INTO file VALUES ('" + song.toUri() + "', 7, 1, 0, 1)");
            statement.executeUpdate("INSERT INTO listener (id, name) VALUES (3, 'Ada')");
            statement.executeUpdate("INSERT INTO play (listener_id, track_id, started_ms, heard_ms, outcome, mood)"
                    + " VALUES (3, 7, 2000, 1500, 'finished', 'sad')");
        }

        try (Catalog catalog = open(folder)) {
            assertThat(catalog.check()).returns(List.of(), CatalogCheck::problems);
            assertThat(catalog.plays(3, new TimeSpan(Instant.EPOCH, Instant.MAX)))
                    .hasSize(1);
            assertThat(catalog.moods().within(3, new TimeSpan(Instant.EPOCH, Instant.MAX)))
                    .isEmpty();
            assertThat(catalog.measurements().waiting()).containsExactly(7L);
            catalog.measurements().keep(7, new SoundMeasurement(-20.0, 0.5, Waveform.of(new byte[Waveform.PARTS])));
            assertThat(catalog.measurements().gain(catalog.track(7).orElseThrow()))
                    .isEqualTo(new ReplayGain(2.0, 0.5, 2.0, 0.5));
        }
    }

    private static Catalog open(Path folder) {
        return Catalog.open(folder, InstantSource.system());
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
