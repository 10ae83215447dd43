package dev.undertone.library.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.undertone.library.Aim;
import dev.undertone.library.Feedback;
import dev.undertone.library.FeedbackKind;
import dev.undertone.library.LibraryEntry;
import dev.undertone.library.Listener;
import dev.undertone.library.ListenerColour;
import dev.undertone.library.MoodMoment;
import dev.undertone.library.Play;
import dev.undertone.library.PlayOutcome;
import dev.undertone.library.ReadingCorrection;
import dev.undertone.library.Review;
import dev.undertone.library.SavedQueue;
import dev.undertone.library.TrackTags;
import dev.undertone.library.search.Search;
import dev.undertone.models.Affect;
import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListenersTest {

    private static final Instant TIME = Instant.parse("2026-05-01T10:00:00Z");

    /** No other number of the catalog has these bytes. */
    private static final Instant STRIKING = Instant.ofEpochMilli(0x0234_5678_9abcL);

    private static final String NAME = "Zacharias Quellwasser";
    private static final String MOOD = "quixotically vexed";

    private static final TimeSpan ALWAYS = new TimeSpan(Instant.MIN, Instant.MAX);

    @TempDir
    Path folder;

    private Catalog catalog;
    private long song;
    private long other;

    @BeforeEach
    void open() {
        catalog = open(folder);
        song = song("song");
        other = song("other");
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    @Test
    void aNameIsGivenOnceWhateverItsCapitals() {
        Listener zoe = catalog.listeners().create("Zoë", ListenerColour.TEAL).orElseThrow();
        Listener ada = catalog.listeners().create("ada", ListenerColour.RED).orElseThrow();

        assertThat(catalog.listeners().create("ZOË", ListenerColour.BLUE)).isEmpty();
        assertThat(catalog.listeners().all())
                .containsExactly(new Listener(Listener.UNNAMED, "", ListenerColour.VIOLET, false, false), ada, zoe);
    }

    @Test
    void whatAListenerHeardIsToldAsItWasKeptTheOldestFirst() {
        long ada = listener("Ada");
        Play late = play(ada, song, TIME.plusSeconds(60), new Affect(-0.25, 1));
        Play early = play(ada, other, TIME, null);
        Stream.of(late, play(Listener.UNNAMED, song, TIME, null), early).forEach(catalog::add);

        assertThat(plays(ada)).containsExactly(early, late);
        assertThat(catalog.latestPlays(1)).containsExactly(late);
        assertThatThrownBy(() -> catalog.add(play(99, song, TIME, null))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatWasSaidIsKeptUntilItIsTakenBack() {
        long ada = listener("Ada");
        Feedback unsure = new Feedback(ada, song, FeedbackKind.LESS_OF_ARTIST, null, TIME);
        Feedback sad = new Feedback(ada, other, FeedbackKind.NOT_FOR_MOOD, Emotion.SAD, TIME.plusNanos(1_234_567));
        Feedback someoneElses = new Feedback(Listener.UNNAMED, song, FeedbackKind.LESS_OF_ARTIST, null, TIME);
        Stream.of(unsure, sad, sad, someoneElses).forEach(catalog.feedback()::add);

        Feedback asKept = new Feedback(ada, other, FeedbackKind.NOT_FOR_MOOD, Emotion.SAD, TIME.plusMillis(1));
        assertThat(catalog.feedback().of(ada)).containsExactly(asKept, unsure);

        catalog.feedback().takeBack(sad);
        catalog.feedback().takeBack(sad);
        catalog.feedback().takeBack(unsure);
        assertThat(catalog.feedback().of(ada)).isEmpty();
        assertThat(catalog.feedback().of(Listener.UNNAMED)).containsExactly(someoneElses);
        assertThatThrownBy(
                        () -> catalog.feedback().add(new Feedback(ada, 99, FeedbackKind.NOT_NOW, Emotion.HAPPY, TIME)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void forgettingOneListenerLeavesTheOthersTheirs() {
        long ada = listener("Ada");
        Play kept = play(Listener.UNNAMED, song, TIME, null);
        catalog.add(kept);
        catalog.add(play(ada, song, TIME.plusSeconds(9), null));
        catalog.add(play(ada, other, TIME, null));
        catalog.feedback().add(new Feedback(ada, song, FeedbackKind.NOT_NOW, null, TIME));
        catalog.moods().add(mood(ada, TIME));
        catalog.moods().add(mood(Listener.UNNAMED, TIME));
        catalog.reviews().add(new Review(ada, song, null, 9, "mine", TIME));
        catalog.reviews().add(new Review(Listener.UNNAMED, song, null, 2, "not hers", TIME));
        catalog.readingCorrections().add(new ReadingCorrection(ada, EmotionScores.UNIFORM, Emotion.SAD, TIME));
        SavedQueue queue = new SavedQueue(song, Duration.ZERO, List.of(other), List.of());
        catalog.save(queue);
        catalog.rate(List.of(other), 4);
        catalog.setListener(ada);
        catalog.save(new SavedQueue(other, Duration.ZERO, List.of(), List.of(song)));
        catalog.rate(List.of(other), 1);
        catalog.setListener(Listener.UNNAMED);

        assertThat(catalog.listeners().forget(ada)).isEqualTo(new ForgetReport(2, 1, 1, 1));

        assertThat(catalog.latestPlays(9)).containsExactly(kept);
        assertThat(catalog.entries())
                .extracting(LibraryEntry::plays, LibraryEntry::lastStarted, LibraryEntry::stars)
                .containsExactlyInAnyOrder(tuple(1, TIME, 0), tuple(0, null, 4));
        assertThat(catalog.moods().within(ada, ALWAYS)).isEmpty();
        assertThat(catalog.moods().within(Listener.UNNAMED, ALWAYS)).hasSize(1);
        assertThat(catalog.savedQueue()).contains(queue);
        assertThat(catalog.reviews().of(ada)).isEmpty();
        assertThat(catalog.reviews().of(Listener.UNNAMED)).hasSize(1);
        assertThat(catalog.readingCorrections().of(ada)).isEmpty();
        assertThat(catalog.listeners().all()).extracting(Listener::id).containsExactly(Listener.UNNAMED);
        assertThat(listener("Ada")).isGreaterThan(ada);
        assertThatThrownBy(() -> catalog.listeners().forget(ada)).isInstanceOf(IllegalArgumentException.class);
        assertThat(catalog.check().problems()).isEmpty();
    }

    @Test
    void starsPlaysAndQueueAreThoseOfWhoListensAndTheGuestHasNone() {
        long ada = listener("Ada");
        SavedQueue queue = new SavedQueue(song, Duration.ZERO, List.of(other), List.of(song));
        SavedQueue hers = new SavedQueue(null, Duration.ZERO, List.of(), List.of(other, song));
        catalog.rate(List.of(song), 4);
        catalog.add(play(Listener.UNNAMED, song, TIME, null));
        catalog.save(queue);
        catalog.setListener(ada);
        catalog.rate(List.of(other), 2);
        catalog.add(play(ada, other, TIME.plusSeconds(60), null));
        catalog.save(hers);

        assertThat(told()).containsExactlyInAnyOrder(tuple(song, 0, 0, null), tuple(other, 2, 1, TIME.plusSeconds(60)));
        assertThat(catalog.entries(List.of(other)))
                .extracting(LibraryEntry::stars)
                .containsExactly(2);
        assertThat(found("rating:>1")).containsExactly(other);
        assertThat(found("rating:none")).containsExactly(song);
        assertThat(found("plays:>0 played:<9000d")).containsExactly(other);
        assertThat(catalog.savedQueue()).contains(hers);

        catalog.setListener(Listener.UNNAMED);
        assertThat(told()).containsExactlyInAnyOrder(tuple(song, 4, 1, TIME), tuple(other, 0, 0, null));
        assertThat(found("rating:>1")).containsExactly(song);
        assertThat(found("played:never")).containsExactly(other);
        assertThat(catalog.savedQueue()).contains(queue);

        catalog.setListener(Listener.GUEST);
        catalog.rate(List.of(song), 1);
        catalog.save(queue);
        assertThat(told()).containsExactlyInAnyOrder(tuple(song, 0, 0, null), tuple(other, 0, 0, null));
        assertThat(found("rating:>0")).isEmpty();
        assertThat(found("is:unplayed")).containsExactlyInAnyOrder(song, other);
        assertThat(catalog.savedQueue()).isEmpty();
        assertThatThrownBy(() -> catalog.setListener(99)).isInstanceOf(IllegalArgumentException.class);
        assertThat(catalog.listener()).isEqualTo(Listener.GUEST);
    }

    @Test
    void ratingsThatAreGivenInOneMillisecondAreAllKept() {
        Review first = new Review(Listener.UNNAMED, song, null, 9, "first", TIME);

        catalog.reviews().add(first);
        Review second = catalog.reviews().add(new Review(Listener.UNNAMED, song, null, 2, "second", TIME));
        Review third = catalog.reviews().add(new Review(Listener.UNNAMED, other, null, 5, "third", TIME));

        assertThat(catalog.reviews().of(Listener.UNNAMED)).containsExactly(third, second, first);
    }

    @Test
    void nothingOfTheGuestIsKept() {
        catalog.setListener(Listener.GUEST);

        catalog.add(play(Listener.GUEST, song, TIME, null));
        catalog.feedback().add(new Feedback(Listener.GUEST, song, FeedbackKind.NOT_NOW, null, TIME));
        catalog.moods().add(mood(Listener.GUEST, TIME));
        catalog.reviews().add(new Review(Listener.GUEST, song, null, 9, "", TIME));
        catalog.readingCorrections()
                .add(new ReadingCorrection(Listener.GUEST, EmotionScores.UNIFORM, Emotion.SAD, TIME));

        assertThat(catalog.latestPlays(9)).isEmpty();
        assertThat(catalog.feedback().of(Listener.GUEST)).isEmpty();
        assertThat(catalog.moods().within(Listener.GUEST, ALWAYS)).isEmpty();
        assertThat(catalog.reviews().of(Listener.GUEST)).isEmpty();
        assertThat(catalog.readingCorrections().of(Listener.GUEST)).isEmpty();
    }

    private List<Tuple> told() {
        return catalog.entries().stream()
                .map(entry -> tuple(entry.track().id(), entry.stars(), entry.plays(), entry.lastStarted()))
                .toList();
    }

    private List<Long> found(String search) {
        return catalog.inOrder(catalog.search(Search.parse(search, TIME.atZone(ZoneOffset.UTC))));
    }

    @Test
    void reviewsAndCorrectionsOfReadingsAreToldTheLatestFirst() {
        long ada = listener("Ada");
        String comment = "'; DROP TABLE review; --\0 \u202e \"quoted\", and\r\nmore";
        Review early = new Review(ada, song, Emotion.SAD, 10, comment, TIME);
        Review late = new Review(ada, null, null, 1, "", TIME.plusMillis(1));
        Stream.of(early, late, new Review(Listener.UNNAMED, song, null, 5, "", TIME))
                .forEach(catalog.reviews()::add);
        EmotionScores scores = EmotionScores.fromWeights(new double[] {0.5, 0, 0, 0.25, 0.25, 0, 0});
        ReadingCorrection correction = new ReadingCorrection(ada, scores, Emotion.NEUTRAL, TIME);
        ReadingCorrection right = new ReadingCorrection(ada, scores, Emotion.ANGRY, TIME.plusMillis(1));
        Stream.of(correction, right).forEach(catalog.readingCorrections()::add);

        assertThat(catalog.reviews().of(ada)).containsExactly(late, early);
        assertThat(catalog.readingCorrections().of(ada)).containsExactly(right, correction);
        long version = catalog.historyVersion();
        catalog.reviews().drop(new Review(ada, song, Emotion.SAD, 9, comment, TIME));
        catalog.reviews().drop(early);
        assertThat(catalog.reviews().of(ada)).containsExactly(late);
        assertThat(catalog.historyVersion()).isNotEqualTo(version);
        assertThat(catalog.reviews().of(Listener.UNNAMED)).hasSize(1);
        assertThatThrownBy(() -> catalog.reviews().add(new Review(ada, 99L, null, 5, "", TIME)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Review(ada, song, null, 5, "a".repeat(10_000), TIME))
                .isInstanceOf(UserFacingException.class)
                .hasMessage("A comment has at most 2,000 characters; this one has 10,000. Shorten it.");
    }

    @Test
    void theUnnamedListenerBeginsAnewAndTheSongsKeepTheirStars() {
        catalog.add(play(Listener.UNNAMED, song, TIME, null));
        catalog.rate(List.of(song), 3);

        catalog.listeners().forget(Listener.UNNAMED);

        assertThat(plays(Listener.UNNAMED)).isEmpty();
        assertThat(found("rating:3")).containsExactly(song);
        assertThat(catalog.listeners().all()).hasSize(1);
    }

    @Test
    void nothingOfAForgottenListenerStandsInTheBytesOfAnyFile() throws IOException {
        long forgotten = listener(NAME);
        long staying = listener("Someone who stays");
        catalog.add(striking(forgotten));
        // Rows between which the others are moved about.
        for (int i = 0; i < 2_000; i++) {
            catalog.add(play(i % 2 == 0 ? forgotten : staying, i % 3 == 0 ? song : other, TIME.plusMillis(i), null));
        }
        catalog.feedback().add(new Feedback(forgotten, song, FeedbackKind.NOT_NOW, null, STRIKING));
        catalog.moods().add(mood(forgotten, STRIKING));
        assertThat(traces()).containsExactlyInAnyOrder("name", "mood", "time");

        catalog.listeners().forget(forgotten);

        assertThat(traces()).isEmpty();
        assertThat(plays(staying)).hasSize(1_000);
        catalog.close();
        assertThat(traces()).isEmpty();
    }

    @Test
    void moodsAndPlaysOfASpanAreToldByTheirBeginningsTheEarliestFirst() {
        long ada = listener("Ada");
        TimeSpan minute = new TimeSpan(TIME, TIME.plusSeconds(60));
        MoodMoment first = mood(ada, TIME);
        MoodMoment last = mood(ada, TIME.plusMillis(59_999));
        Stream.of(
                        last,
                        mood(ada, TIME.minusMillis(1)),
                        mood(ada, TIME.plusSeconds(60)),
                        mood(Listener.UNNAMED, TIME.plusSeconds(5)),
                        first)
                .forEach(catalog.moods()::add);
        Play play = play(ada, song, TIME, null);
        Stream.of(play, play(ada, other, TIME.plusSeconds(60), null)).forEach(catalog::add);

        assertThat(catalog.moods().within(ada, minute)).containsExactly(first, last);
        assertThat(catalog.plays(ada, minute)).containsExactly(play);
        MoodMoment corrected =
                new MoodMoment(ada, TIME, Duration.ofNanos(1), Emotion.FEARFUL, new Affect(0.5, -0.5), true);
        catalog.moods().add(corrected);
        assertThat(catalog.moods().within(ada, minute).getFirst())
                .returns(Emotion.FEARFUL, MoodMoment::emotion)
                .returns(Duration.ofMillis(1), MoodMoment::lasted);
        assertThatThrownBy(() -> catalog.moods().add(mood(99, TIME))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aForgottenSpanIsGoneFromTheBytesAndTheRestStays() throws IOException {
        long ada = listener("Ada");
        catalog.add(striking(ada));
        catalog.moods().add(mood(ada, STRIKING.plusMillis(1)));
        for (int i = 0; i < 500; i++) {
            catalog.moods().add(mood(ada, TIME.plusSeconds(i)));
        }
        Play kept = play(ada, song, TIME, null);
        catalog.add(kept);
        catalog.feedback().add(new Feedback(ada, song, FeedbackKind.NOT_NOW, null, TIME));
        assertThat(traces()).containsExactlyInAnyOrder("mood", "time");
        long version = catalog.historyVersion();

        TimeSpan day = new TimeSpan(STRIKING, STRIKING.plusSeconds(60));
        assertThat(catalog.listeners().forget(ada, day)).isEqualTo(new ForgetReport(1, 0, 1, 0));

        assertThat(traces()).isEmpty();
        assertThat(plays(ada)).containsExactly(kept);
        assertThat(catalog.moods().within(ada, ALWAYS)).hasSize(500);
        assertThat(catalog.feedback().of(ada)).hasSize(1);
        assertThat(catalog.historyVersion()).isNotEqualTo(version);
        catalog.setListener(ada);
        assertThat(catalog.entries()).extracting(LibraryEntry::plays).containsExactlyInAnyOrder(1, 0);
        assertThat(catalog.listeners().forget(ada, day)).isEqualTo(ForgetReport.NOTHING);
        assertThatThrownBy(() -> catalog.listeners().forget(99, day)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsDeletedIsTakenOutOfTheFileAtTheNextStartWhereSomethingCameBetween() throws SQLException, IOException {
        long forgotten = listener(NAME);
        catalog.add(striking(forgotten));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("catalog.db"));
                Statement statement = connection.createStatement();
                ResultSet reading = statement.executeQuery("SELECT * FROM track")) {
            assertThat(reading.next()).isTrue();
            assertThatThrownBy(() -> catalog.listeners().forget(forgotten))
                    .isInstanceOf(CatalogException.class)
                    .hasMessageContaining("Another program reads it. End that program.");
        }
        assertThat(plays(forgotten)).isEmpty();
        assertThat(traces()).isNotEmpty();
        catalog.close();

        catalog = open(folder);

        assertThat(traces()).isEmpty();
    }

    private List<String> traces() throws IOException {
        List<String> traces = new ArrayList<>();
        byte[] time = ByteBuffer.allocate(8).putLong(STRIKING.toEpochMilli()).array();
        // SQLite keeps a number of this size in its last six bytes.
        byte[] sixBytes = Arrays.copyOfRange(time, 2, 8);
        if (stands(NAME.getBytes(StandardCharsets.UTF_8))) {
            traces.add("name");
        }
        if (stands(MOOD.getBytes(StandardCharsets.UTF_8))) {
            traces.add("mood");
        }
        if (stands(sixBytes)) {
            traces.add("time");
        }
        return traces;
    }

    private boolean stands(byte[] wanted) throws IOException {
        String text = new String(wanted, StandardCharsets.ISO_8859_1);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Play> plays(long listener) {
        List<Play> plays = new ArrayList<>();
        catalog.tellPlays(listener, plays::add);
        return plays;
    }

    private long listener(String name) {
        return catalog.listeners()
                .create(name, ListenerColour.GREEN)
                .orElseThrow()
                .id();
    }

    private long song(String title) {
        Path file = folder.resolveSibling(title + ".mp3");
        catalog.put(List.of(Arrivals.details(file, title, TrackTags.of(title, "", "", List.of()), null)));
        return catalog.track(file).orElseThrow().id();
    }

    private static MoodMoment mood(long listener, Instant started) {
        return new MoodMoment(listener, started, Duration.ofSeconds(9), Emotion.SAD, new Affect(-0.25, 0.75), false);
    }

    private Play striking(long listener) {
        return play(listener, song, STRIKING, MOOD, new Affect(0.5, 0.5));
    }

    private static Play play(long listener, long song, Instant started, @Nullable Affect target) {
        return play(listener, song, started, "happy", target);
    }

    private static Play play(long listener, long song, Instant started, String mood, @Nullable Affect target) {
        Duration heard = Duration.ofSeconds(5);
        return new Play(listener, song, started, heard, PlayOutcome.SKIPPED, heard, null, mood, Aim.CALM, target);
    }

    private static Catalog open(Path folder) {
        return Catalog.open(folder, InstantSource.fixed(TIME));
    }
}
