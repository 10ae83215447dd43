package dev.undertone.library.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.undertone.library.EvidenceSource;
import dev.undertone.library.LibraryEntry;
import dev.undertone.library.Play;
import dev.undertone.library.PlayOutcome;
import dev.undertone.library.SavedQueue;
import dev.undertone.library.Track;
import dev.undertone.library.TrackTags;
import dev.undertone.library.evidence.HandAffect;
import dev.undertone.library.search.Search;
import dev.undertone.library.search.SearchMatch;
import dev.undertone.models.AffectEstimate;
import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.song.SongReading;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogTest {

    private static final Instant TIME = Instant.ofEpochMilli(1_800_000_000_123L);

    @TempDir
    Path folder;

    private Catalog catalog;

    @BeforeEach
    void open() {
        catalog = Catalog.open(folder.resolve("data"), InstantSource.fixed(TIME));
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    @ParameterizedTest
    @CsvSource({
        "gymnopedie, true",
        "GYMNOPÉDIE, true",
        "gymn, true",
        "satie gymno, true",
        "franc, true",
        "études, true",
        "gymnopedie mozart, false",
        "nopedie, false",
    })
    void aSearchFoldsCaseAndAccentsAndTakesBeginningsInAnyOrder(String text, boolean found) {
        put("Gymnopédie No. 1", "Erik Satie", "Etudes françaises", null);

        assertThat(found(text)).hasSize(found ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"\"",
                "'",
                "AND",
                "OR NOT",
                "NEAR(",
                "title:",
                "*",
                "^a",
                "-",
                "a*b",
                "(",
                ")",
                "{a b}:",
                "\0",
                "a\0b",
                "; DROP TABLE track",
                "🎵",
                "a\"b",
                "%",
                "_",
                "\\",
                "\uD800"
            })
    void oddInputNeverBreaksASearch(String text) {
        put("Song", "Artist", "", null);

        assertThat(found("emotion:happy " + text)).isEmpty();
        assertThat(found(text)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aSongThatIsReadAgainIsFoundByItsWordsOfThen() {
        put("Before", "Artist", "", null);
        put("After", "Artist", "", null, "Before");

        assertThat(found("before")).isEmpty();
        assertThat(found("after")).hasSize(1);
    }

    @Test
    void whatTheListenerSaysOfASongOutlivesEveryReadingOfItsTags() {
        Track given = put("Song", "Artist", "", Emotion.HAPPY);
        assertThat(given.source()).isEqualTo(EvidenceSource.MOOD_TAG);

        catalog.listening().keep(given.id(), Readings.at(0.2, 0.1), "1");
        assertThat(catalog.track(given.id()).flatMap(Track::emotion)).contains(Emotion.HAPPY);

        catalog.setByHand(List.of(given.id()), HandAffect.of(Emotion.SAD, TIME));
        Track said = catalog.track(given.id()).orElseThrow();
        assertThat(said.source()).isEqualTo(EvidenceSource.BY_HAND);
        assertThat(said.scores()).isEqualTo(EmotionScores.certain(Emotion.SAD));
        assertThat(put("Song", "Artist", "", Emotion.FEARFUL).scores()).isEqualTo(said.scores());
        assertThat(found("emotion:sad song")).hasSize(1);
        assertThat(found("emotion:fearful")).isEmpty();

        catalog.setByHand(List.of(given.id()), null);
        assertThat(found("emotion:fearful")).hasSize(1);
    }

    @Test
    void theStrongestEmotionInTheFileIsTheOneInTheProgram() {
        for (Emotion emotion : Emotion.values()) {
            Track track = put(emotion.word(), "Artist", "", null);
            SongReading reading =
                    Readings.at(emotion.affect().valence(), emotion.affect().arousal());
            catalog.listening().keep(track.id(), reading, "1");
            Track heard = catalog.track(track.id()).orElseThrow();

            assertThat(heard.emotion()).contains(emotion);
            assertThat(found("emotion:" + emotion.word())).containsExactly(heard);
        }
    }

    @Test
    void aSongNobodySaidAnythingOfHasNoEmotion() {
        Track track = put("Song", "Artist", "", null);

        assertThat(track.source()).isEqualTo(EvidenceSource.UNKNOWN);
        assertThat(track.affect()).isEqualTo(AffectEstimate.UNKNOWN);
        assertThat(track.emotion()).isEmpty();
        assertThat(track.scores()).isEqualTo(EmotionScores.UNIFORM);
    }

    @Test
    void aSongKeepsItsNumberWhenItIsReadAgain() {
        Track before = put("Song", "Artist", "", null);

        assertThat(put("Renamed", "Artist", "", null, "Song").id()).isEqualTo(before.id());
    }

    @Test
    void playsComeBackLatestFirst() {
        long id = put("Song", "Artist", "", null).id();
        Play early = Play.of(id, TIME.minusSeconds(60), Duration.ofSeconds(31), PlayOutcome.FINISHED, "happy");
        Play late = Play.of(id, TIME, Duration.ofMillis(1), PlayOutcome.SKIPPED, "unsure");
        catalog.add(late);
        catalog.add(early);

        assertThat(catalog.latestPlays(5)).containsExactly(late, early);
        assertThat(catalog.latestPlays(1)).containsExactly(late);
        assertThat(catalog.available()).extracting(LibraryEntry::lastStarted).containsExactly(TIME);
    }

    @Test
    void theQueueIsReplacedWhole() {
        long first = put("First", "Artist", "", null).id();
        long second = put("Second", "Artist", "", null).id();
        catalog.save(new SavedQueue(first, Duration.ofSeconds(9), List.of(second), List.of(first)));
        SavedQueue last = new SavedQueue(null, Duration.ZERO, List.of(second, first), List.of(first, second));
        catalog.save(last);

        assertThat(catalog.savedQueue()).contains(last);
    }

    @Test
    void ofAQueueThatGoesOnOnlyTheDifferenceIsWritten() throws SQLException {
        long a = put("A", "Artist", "", null).id();
        long b = put("B", "Artist", "", null).id();
        long c = put("C", "Artist", "", null).id();
        catalog.save(new SavedQueue(a, Duration.ZERO, List.of(b, c, a, b), List.of(c)));
        execute("CREATE TRIGGER untouched BEFORE DELETE ON saved_queue_entry WHEN old.place IN (2, 3)"
                + " BEGIN SELECT raise(ABORT, 'written again'); END");

        for (SavedQueue queue : List.of(
                new SavedQueue(a, Duration.ofSeconds(5), List.of(b, c, a, b), List.of(c)),
                new SavedQueue(b, Duration.ZERO, List.of(c, a, b), List.of(c)),
                new SavedQueue(b, Duration.ZERO, List.of(c, a, b), List.of(a, c)),
                new SavedQueue(c, Duration.ZERO, List.of(a, b, b, c), List.of()),
                new SavedQueue(null, Duration.ZERO, List.of(a, b, b, c, c), List.of(a)))) {
            catalog.save(queue);
            assertThat(catalog.savedQueue()).contains(queue);
        }
    }

    @Test
    void aQueueThatIsNotThereAsItWasWrittenIsWrittenWhole() throws SQLException {
        long song = put("A", "Artist", "", null).id();
        SavedQueue queue = new SavedQueue(song, Duration.ZERO, List.of(song, song), List.of(song));
        catalog.save(queue);
        execute("DELETE FROM saved_queue_entry");
        execute("DELETE FROM saved_queue");
        catalog.save(queue);
        assertThat(catalog.savedQueue()).contains(queue);

        SavedQueue other = new SavedQueue(null, Duration.ZERO, List.of(), List.of(song));
        catalog.save(other);
        assertThat(catalog.savedQueue()).contains(other);
    }

    @Test
    void whatRefersToAnUnknownSongIsRefusedAndChangesNothing() {
        long known = put("Song", "Artist", "", null).id();
        SavedQueue queue = new SavedQueue(known, Duration.ZERO, List.of(), List.of(known));
        catalog.save(queue);

        assertThatThrownBy(() -> catalog.save(new SavedQueue(known, Duration.ZERO, List.of(known, 99L), List.of())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> catalog.add(Play.of(99, TIME, Duration.ZERO, PlayOutcome.SKIPPED, "sad")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> catalog.setByHand(List.of(known, 99L), HandAffect.of(Emotion.SAD, TIME)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> catalog.rate(List.of(known, 99L), 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> catalog.rate(List.of(known), 6)).isInstanceOf(IllegalArgumentException.class);
        assertThat(catalog.entries())
                .allMatch(entry -> entry.stars() == 0 && entry.track().emotion().isEmpty());
        assertThat(catalog.savedQueue()).contains(queue);
        assertThat(catalog.check().problems()).isEmpty();
    }

    @Test
    void manyThreadsWriteAtOnceAndNothingIsLost() {
        long id = put("Song", "Artist", "", null).id();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 200; i++) {
                Play play = Play.of(id, TIME.plusMillis(i), Duration.ZERO, PlayOutcome.FINISHED, "happy");
                threads.submit(() -> catalog.add(play));
                threads.submit(catalog::tracks);
            }
        }
        assertThat(catalog.latestPlays(1000)).hasSize(200);
    }

    @Test
    void aClosedCatalogSaysSo() {
        catalog.close();
        catalog.close();

        assertThatThrownBy(() -> catalog.tracks()).isInstanceOf(IllegalStateException.class);
    }

    /** As another program would. */
    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("data/catalog.db"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<Track> found(String text) {
        SearchMatch match = catalog.search(Search.parse(text, TIME.atZone(ZoneOffset.UTC)));
        return catalog.tracks().stream()
                .filter(track -> match.contains(track.id()))
                .toList();
    }

    private Track put(String title, String artist, String album, @Nullable Emotion given) {
        return put(title, artist, album, given, title);
    }

    private Track put(String title, String artist, String album, @Nullable Emotion given, String name) {
        Path file = folder.resolve(name + ".mp3");
        catalog.put(
                List.of(Arrivals.details(file, name, TrackTags.of(title, artist, album, List.of("Quodlibet")), given)));
        return catalog.track(file).orElseThrow();
    }
}
