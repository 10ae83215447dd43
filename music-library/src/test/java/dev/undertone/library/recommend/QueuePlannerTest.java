package dev.undertone.library.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.library.Aim;
import dev.undertone.library.Feedback;
import dev.undertone.library.FeedbackKind;
import dev.undertone.library.LibraryEntry;
import dev.undertone.library.Listener;
import dev.undertone.library.ListenerColour;
import dev.undertone.library.Opinion;
import dev.undertone.library.Play;
import dev.undertone.library.PlayOutcome;
import dev.undertone.library.Review;
import dev.undertone.library.SongFilter;
import dev.undertone.library.Track;
import dev.undertone.library.TrackTags;
import dev.undertone.library.catalog.Arrivals;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.library.importing.ImportProgress;
import dev.undertone.library.importing.MusicImport;
import dev.undertone.library.playlist.Playlists;
import dev.undertone.models.Affect;
import dev.undertone.models.Emotion;
import dev.undertone.models.Mood;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueuePlannerTest {

    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
    private static final Wish HAPPY = Wish.of(Mood.said(Emotion.HAPPY), Aim.MATCH);

    @TempDir
    Path folder;

    private Catalog catalog;
    private QueuePlanner planner;

    @BeforeEach
    void open() {
        catalog = Catalog.open(folder.resolve("data"), InstantSource.fixed(NOW));
        planner = planner(42);
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    @Test
    void aKnownMoodIsMetByTheSongsThatExpressIt() {
        for (Emotion emotion : Emotion.values()) {
            song(emotion.word() + " one", "Ada", "", emotion);
            song(emotion.word() + " two", "Ben", "", emotion);
        }
        for (Emotion emotion : Emotion.values()) {
            assertThat(planner.plan(Listener.UNNAMED, Wish.of(Mood.said(emotion), Aim.MATCH), null, 2))
                    .hasSize(2)
                    .allMatch(pick -> pick.track().emotion().orElseThrow() == emotion)
                    .allMatch(pick -> pick.reason().text().startsWith(emotion.word() + ", like your mood"));
        }
    }

    @Test
    void noSongComesAgainWithinThePauseWhileThereIsAnother() {
        song("just now", "Ada", "", Emotion.HAPPY, Duration.ofMinutes(5));
        song("in the morning", "Ben", "", Emotion.HAPPY, Duration.ofHours(3));
        song("sad", "Cid", "", Emotion.SAD);

        assertThat(titles(plan(HAPPY, 3))).containsExactly("in the morning", "sad", "just now");
        assertThat(titles(plan(HAPPY.notAgainWithin(Duration.ofHours(4)), 3)))
                .containsExactly("sad", "in the morning", "just now");
    }

    @Test
    void aClockThatWasAheadShutsNoSongOutUntilItsDate() {
        Track heard = song("heard", "Ada", "", Emotion.HAPPY);
        Track refused = song("refused", "Ben", "", Emotion.HAPPY);
        song("sad", "Cid", "", Emotion.SAD);
        hear(heard, Duration.ofDays(-1000), PlayOutcome.FINISHED);
        say(refused, FeedbackKind.NOT_NOW, Emotion.HAPPY, NOW.plus(Duration.ofDays(1000)));

        for (QueuePlanner each : List.of(planner, planner(42))) {
            assertThat(titles(each.plan(Listener.UNNAMED, HAPPY, null, 2)))
                    .containsExactlyInAnyOrder("heard", "refused");
        }
    }

    @Test
    void whatIsHeardAndRefusedAfterAClockWasAheadCounts() {
        Track heard = song("heard", "Ada", "", Emotion.HAPPY);
        Track refused = song("refused", "Ben", "", Emotion.HAPPY);
        song("sad", "Cid", "", Emotion.SAD);
        planner.plan(Listener.UNNAMED, HAPPY, null, 1);
        hear(heard, Duration.ofDays(-1000), PlayOutcome.FINISHED);
        hear(heard, Duration.ofMinutes(5), PlayOutcome.FINISHED);
        say(refused, FeedbackKind.NOT_NOW, Emotion.HAPPY, NOW.plus(Duration.ofDays(1000)));
        say(refused, FeedbackKind.NOT_NOW, Emotion.HAPPY, NOW.minusSeconds(60));

        for (QueuePlanner each : List.of(planner, planner(42))) {
            assertThat(titles(each.plan(Listener.UNNAMED, HAPPY, null, 3))).containsExactly("sad", "heard", "refused");
        }
    }

    @Test
    void whereThereAreFewSongsTheyComeAgainInTheirOrderAndSaySo() {
        Track playing = song("playing", "Ada", "", Emotion.HAPPY);
        song("other", "Ada", "", Emotion.HAPPY, Duration.ofMinutes(1));

        List<Pick> picks = planner.plan(Listener.UNNAMED, HAPPY, playing, 4);

        assertThat(titles(picks)).containsExactly("other", "playing", "other", "playing");
        assertThat(picks.getLast().reason().text()).isEqualTo("again, as no other song may be chosen");
    }

    @Test
    void aFewSongsOfOneArtistComeAgainInTheirOrderAndNoneFollowsItself() {
        for (int i = 0; i < 3; i++) {
            song("song " + i, "Ada", "", Emotion.HAPPY);
        }

        for (int seed = 0; seed < 10; seed++) {
            List<String> titles = titles(planner(seed).plan(Listener.UNNAMED, HAPPY, null, 9));

            List<String> first = titles.subList(0, 3);
            assertThat(first).doesNotHaveDuplicates();
            assertThat(titles.subList(3, 6)).isEqualTo(first);
            assertThat(titles.subList(6, 9)).isEqualTo(first);
        }
    }

    @Test
    void noArtistFollowsThemselvesWhereThatCanBeAvoided() {
        for (int i = 0; i < 4; i++) {
            song("a" + i, i % 2 == 0 ? "Ada" : "ada", "", Emotion.HAPPY);
        }
        song("b", "Ben", "", Emotion.SAD);
        song("c", "Cid", "", Emotion.SAD);
        song("d", "Dot", "", Emotion.ANGRY);
        Track playing = song("playing", "Dot", "", Emotion.SAD);

        List<Pick> picks = planner.plan(Listener.UNNAMED, HAPPY, playing, 7);

        assertThat(titles(picks))
                .doesNotHaveDuplicates()
                .doesNotContain("playing")
                .hasSize(7);
        String before = "Dot";
        for (Pick pick : picks) {
            assertThat(pick.track().artist()).isNotEqualToIgnoringCase(before);
            before = pick.track().artist();
        }
    }

    @Test
    void liftAndCalmNeverTurnBackInTheStarterLibrary() {
        MusicImport.run(catalog, List.of(Path.of("tracks").toAbsolutePath()), ImportProgress.NONE);
        for (Emotion mood : Emotion.values()) {
            for (int seed = 0; seed < 20; seed++) {
                neverTurnsBack(plan(seed, mood, Aim.LIFT), track -> place(track).valence());
                neverTurnsBack(
                        plan(seed, mood, Aim.CALM), track -> -place(track).arousal());
            }
        }
        List<Pick> lift = plan(42, Emotion.SAD, Aim.LIFT);
        assertThat(lift.getFirst().track().emotion()).contains(Emotion.SAD);
        assertThat(lift.getLast().track().emotion()).contains(Emotion.HAPPY);
        assertThat(lift).anyMatch(pick -> pick.reason().text().startsWith("brighter than the last one, on the way up"));
    }

    @Test
    void anArtistWhoIsAlwaysSkippedComesLastAndOneWhoIsFinishedFirstAndTheReasonCounts() {
        for (int i = 0; i < 8; i++) {
            for (String artist : List.of("Ada", "Ben")) {
                Track track = song(artist + i, artist, "", Emotion.HAPPY);
                if (i < 5) {
                    boolean finished = artist.equals("Ben");
                    hear(track, Duration.ofHours(30 + i), finished ? PlayOutcome.FINISHED : PlayOutcome.SKIPPED);
                }
            }
        }
        List<Pick> picks = plan(HAPPY, 1);

        assertThat(picks.getFirst().track().artist()).isEqualTo("Ben");
        assertThat(picks.getFirst().reason().text()).contains("you finished Ben 5 times in 5");
    }

    @Test
    void aDislikedSongYieldsToOneThatIsLiked() {
        Track liked = song("liked", "Ada", "", Emotion.HAPPY);
        Track disliked = song("disliked", "Ben", "", Emotion.HAPPY);
        opine(liked, Opinion.LIKED);
        opine(disliked, Opinion.DISLIKED);

        for (int seed = 0; seed < 10; seed++) {
            assertThat(titles(planner(seed).plan(Listener.UNNAMED, HAPPY, null, 2)))
                    .containsExactly("liked", "disliked");
        }
    }

    @Test
    void aSongThatIsRefusedForNowOrForAMoodMakesWayForOthers() {
        Track one = song("one", "Ada", "", Emotion.HAPPY);
        Track two = song("two", "Ben", "", Emotion.HAPPY);
        song("three", "Cid", "", Emotion.SAD);
        say(two, FeedbackKind.NOT_NOW, Emotion.HAPPY, NOW.minusSeconds(60));
        say(one, FeedbackKind.NOT_FOR_MOOD, Emotion.HAPPY, NOW.minus(Duration.ofDays(100)));

        assertThat(titles(plan(HAPPY, 1))).containsExactly("three");
        assertThat(titles(plan(Wish.of(Mood.said(Emotion.SURPRISED), Aim.MATCH), 1)))
                .containsExactly("one");
    }

    @Test
    void lessOfAnArtistMeansLessOfAllTheirSongs() {
        Track said = song("said", "Ada", "", Emotion.HAPPY);
        song("other", "Ada", "", Emotion.HAPPY);
        song("another's", "Ben", "", Emotion.HAPPY);

        say(said, FeedbackKind.LESS_OF_ARTIST, Emotion.HAPPY, NOW);

        for (int seed = 0; seed < 10; seed++) {
            assertThat(titles(planner(seed).plan(Listener.UNNAMED, HAPPY, null, 1)))
                    .containsExactly("another's");
        }
    }

    @Test
    void aFilterKeepsOutAllOtherGenresAndPlaylists() {
        song("jazz", "Ada", "Jazz", Emotion.SAD);
        Track folk = song("folk", "Ben", "Folk", Emotion.SAD);
        song("pop", "Cid", "Pop", Emotion.HAPPY);
        Playlists playlists = new Playlists(catalog, InstantSource.fixed(NOW));
        long playlist = playlists.create("mine", List.of(folk.id())).id();

        assertThat(titles(plan(HAPPY.among(new SongFilter(List.of("jazz", "FOLK"), List.of())), 2)))
                .containsExactlyInAnyOrder("jazz", "folk");
        assertThat(titles(plan(HAPPY.among(new SongFilter(List.of("Jazz", "Folk"), List.of(playlist))), 1)))
                .containsExactly("folk");
        assertThat(plan(HAPPY.among(new SongFilter(List.of("Polka"), List.of())), 5))
                .isEmpty();
    }

    @Test
    void aPlaylistThatIsNotThereAnyMoreHoldsNoSong() {
        Track folk = song("folk", "Ben", "Folk", Emotion.SAD);
        song("pop", "Cid", "Pop", Emotion.HAPPY);
        Playlists playlists = new Playlists(catalog, InstantSource.fixed(NOW));
        long kept = playlists.create("kept", List.of(folk.id())).id();
        long gone = playlists.create("gone", List.of(folk.id())).id();
        playlists.delete(gone);

        assertThat(titles(plan(HAPPY.among(new SongFilter(List.of(), List.of(gone, kept))), 1)))
                .containsExactly("folk");
        assertThat(plan(HAPPY.among(new SongFilter(List.of(), List.of(gone))), 1))
                .isEmpty();
    }

    @Test
    void theTableOfEmotionsFavoursItsGenresAndSaysSo() {
        song("metal", "Ada", "Metal", Emotion.FEARFUL);
        song("ambient", "Ben", "ambient", Emotion.FEARFUL);
        song("pop", "Cid", "Pop", Emotion.FEARFUL);

        List<Pick> picks = plan(Wish.of(Mood.said(Emotion.FEARFUL), Aim.MATCH), 3);

        assertThat(titles(picks)).containsExactly("ambient", "pop", "metal");
        assertThat(picks.getFirst().reason().text()).contains("ambient, which your table prefers for fearful");
    }

    @Test
    void theSameSeedGivesTheSamePlanAndAnotherOneAnother() {
        for (int i = 0; i < 40; i++) {
            song("song " + i, "artist " + i, "", Emotion.HAPPY);
        }
        List<String> titles = titles(planner(7).plan(Listener.UNNAMED, HAPPY, null, 10));

        assertThat(titles).doesNotHaveDuplicates();
        assertThat(titles(planner(7).plan(Listener.UNNAMED, HAPPY, null, 10))).isEqualTo(titles);
        assertThat(titles(planner(8).plan(Listener.UNNAMED, HAPPY, null, 10))).isNotEqualTo(titles);
    }

    @Test
    void whatIsHeardCountsAtOnceAndAlikeAfterAnotherStart() {
        song("one", "Ada", "", Emotion.HAPPY);
        song("two", "Ben", "", Emotion.HAPPY);
        Track first = plan(HAPPY, 1).getFirst().track();
        planner.record(play(first, NOW.minusSeconds(1), PlayOutcome.SKIPPED, null));

        assertThat(plan(HAPPY, 1).getFirst().track()).isNotEqualTo(first);
        assertThat(planner(42).plan(Listener.UNNAMED, HAPPY, null, 2)).isEqualTo(plan(HAPPY, 2));
    }

    @Test
    void aPlayThatIsKeptBeforeItsEndIsKeptAndLearnedFromOnce() {
        song("one", "Ada", "", Emotion.HAPPY);
        song("two", "Ben", "", Emotion.HAPPY);
        Track first = plan(HAPPY, 1).getFirst().track();
        Play soFar = play(first, NOW.minusSeconds(60), PlayOutcome.SKIPPED, Opinion.LIKED);
        Play ended = play(first, NOW.minusSeconds(60), PlayOutcome.FINISHED, Opinion.LIKED);
        planner.recordSoFar(soFar);
        assertThat(catalog.latestPlays(9)).containsExactly(soFar);
        catalog.feedback().add(new Feedback(Listener.UNNAMED, 2, FeedbackKind.NOT_NOW, Emotion.HAPPY, NOW));
        plan(HAPPY, 2);
        planner.record(ended);

        assertThat(catalog.latestPlays(9)).containsExactly(ended);
        assertThat(catalog.entries()).extracting(LibraryEntry::plays).containsExactlyInAnyOrder(1, 0);
        assertThat(planner(42).plan(Listener.UNNAMED, HAPPY, null, 2)).isEqualTo(plan(HAPPY, 2));
        planner.takeBack(ended);
        assertThat(catalog.latestPlays(9)).containsExactly(ended);
    }

    @Test
    void aPlayThatIsTakenBackBeforeItsEndLeavesNothing() {
        Track song = song("one", "Ada", "", Emotion.HAPPY, Duration.ofDays(2));
        List<Play> before = catalog.latestPlays(9);
        Play soFar = play(song, NOW.minusSeconds(60), PlayOutcome.SKIPPED, Opinion.LIKED);
        planner.recordSoFar(soFar);
        planner.takeBack(soFar);

        assertThat(catalog.latestPlays(9)).isEqualTo(before).hasSize(1);
        assertThat(catalog.entries()).extracting(LibraryEntry::plays).containsExactly(1);
        assertThat(catalog.entries())
                .extracting(LibraryEntry::lastStarted)
                .containsExactly(before.getFirst().started());
    }

    @Test
    void aListenerWhoIsForgottenIsPlannedForAsIfNew() {
        for (int i = 0; i < 20; i++) {
            song("song " + i, "artist " + i % 4, "", Emotion.HAPPY);
        }
        List<Pick> before = plan(HAPPY, 5);
        before.forEach(pick -> hear(pick.track(), Duration.ofMinutes(30), PlayOutcome.SKIPPED));
        say(before.getFirst().track(), FeedbackKind.LESS_OF_ARTIST, Emotion.HAPPY, NOW);
        assertThat(titles(plan(HAPPY, 5))).isNotEqualTo(titles(before));

        catalog.listeners().forget(Listener.UNNAMED);

        assertThat(plan(HAPPY, 5)).isEqualTo(before);
    }

    @Test
    void eachWayOfSayingWhatOneThinksChangesTheNextRankingOfWhoSaysItAndOfNobodyElse() {
        for (int i = 0; i < 12; i++) {
            song("song " + i, "artist " + i, "", Emotion.HAPPY);
        }
        long ada = catalog.listeners()
                .create("Ada", ListenerColour.TEAL)
                .orElseThrow()
                .id();
        long ben = catalog.listeners()
                .create("Ben", ListenerColour.RED)
                .orElseThrow()
                .id();
        List<String> ofBen = ranking(ben);
        Track best = pick(ada, 0);

        catalog.reviews().add(review(ada, best, 1));
        assertThat(ranking(ada)).last().isEqualTo(best.title());
        Track worst = pick(ada, 10);
        Review wonderful = review(ada, worst, 10);
        catalog.reviews().add(wonderful);
        assertThat(ranking(ada)).first().isEqualTo(worst.title());
        catalog.reviews().drop(wonderful);
        assertThat(ranking(ada)).first().isNotEqualTo(worst.title());

        Track disliked = pick(ada, 0);
        planner.record(opinion(ada, disliked, Opinion.DISLIKED));
        assertThat(ranking(ada).indexOf(disliked.title())).isGreaterThan(8);
        Track liked = pick(ada, 8);
        planner.record(opinion(ada, liked, Opinion.LIKED));
        assertThat(ranking(ada)).first().isEqualTo(liked.title());

        Track wrong = pick(ada, 1);
        catalog.feedback().add(new Feedback(ada, wrong.id(), FeedbackKind.NOT_FOR_MOOD, Emotion.HAPPY, NOW));
        assertThat(ranking(ada)).last().isEqualTo(wrong.title());

        assertThat(ranking(ben)).isEqualTo(ofBen);
        assertThat(planner(42).plan(ada, HAPPY, null, 12)).isEqualTo(planner.plan(ada, HAPPY, null, 12));
    }

    @Test
    void theLatestOfSeveralRatingsOfASongCountsAndOneOfNoSongTeachesNothing() {
        for (int i = 0; i < 5; i++) {
            song("song " + i, "artist " + i, "", Emotion.HAPPY);
        }
        List<Pick> before = plan(HAPPY, 5);
        catalog.reviews().add(new Review(Listener.UNNAMED, null, Emotion.HAPPY, 1, "", NOW));
        assertThat(plan(HAPPY, 5)).isEqualTo(before);

        Track last = before.getLast().track();
        catalog.reviews().add(new Review(Listener.UNNAMED, last.id(), null, 1, "", NOW.minusSeconds(60)));
        catalog.reviews().add(new Review(Listener.UNNAMED, last.id(), null, 10, "", NOW.minusSeconds(30)));

        assertThat(plan(HAPPY, 1).getFirst().track()).isEqualTo(last);
    }

    @Test
    void aGuestIsPlannedForAsANewcomerIsAndLeavesNothing() {
        for (int i = 0; i < 12; i++) {
            song("song " + i, "artist " + i, "", Emotion.HAPPY);
        }
        long newcomer = listener("Ada");
        List<String> first = ranking(Listener.GUEST);
        Track heard = pick(Listener.GUEST, 0);
        planner.record(play(heard, NOW.minusSeconds(1), PlayOutcome.FINISHED, Opinion.LIKED)
                .ofListener(Listener.GUEST));
        catalog.reviews().add(review(Listener.GUEST, pick(Listener.GUEST, 5), 10));

        // Not again at once, though the guest liked it; and all others as they were.
        assertThat(ranking(Listener.GUEST)).last().isEqualTo(heard.title());
        assertThat(ranking(Listener.GUEST).subList(0, 11)).isEqualTo(first.subList(1, 12));
        assertThat(ranking(newcomer)).hasSize(12);
        assertThat(planner.sharing(Listener.UNNAMED)).startsWith("What others heard here is too little");
        planner.forgetGuest();
        assertThat(ranking(Listener.GUEST)).isEqualTo(first);
        assertThat(catalog.latestPlays(9)).isEmpty();
    }

    @Test
    void listenersWhoAreAlikeCountForEachOtherAfterAnotherStart() {
        long ada = listener("Ada");
        long bob = listener("Bob");
        for (int i = 0; i < 12; i++) {
            Track heard = song("song " + i, "artist " + i, "", Emotion.HAPPY);
            PlayOutcome outcome = i % 2 == 0 ? PlayOutcome.FINISHED : PlayOutcome.SKIPPED;
            for (long listener : List.of(ada, bob)) {
                catalog.add(play(heard, NOW.minus(Duration.ofDays(30 - i)), outcome, null)
                        .ofListener(listener));
            }
        }

        QueuePlanner another = planner(42);

        assertThat(another.sharing(ada)).contains("listeners who are alike");
        assertThat(another.sharing(bob)).contains("listeners who are alike");
    }

    private long listener(String name) {
        return catalog.listeners()
                .create(name, ListenerColour.TEAL)
                .orElseThrow()
                .id();
    }

    /** All songs in the order of their ranking for a listener. */
    private List<String> ranking(long listener) {
        return titles(planner.plan(listener, HAPPY, null, catalog.tracks().size()));
    }

    private Track pick(long listener, int place) {
        return planner.plan(listener, HAPPY, null, place + 1).get(place).track();
    }

    private static Review review(long listener, Track track, int rating) {
        return new Review(listener, track.id(), Emotion.HAPPY, rating, "", NOW.plusMillis(rating));
    }

    /** A play that nobody chose for a mood, and that was long ago. */
    private static Play opinion(long listener, Track track, Opinion opinion) {
        Duration heard = Duration.ofSeconds(61);
        return new Play(
                listener,
                track.id(),
                NOW.minus(Duration.ofDays(90)),
                heard,
                PlayOutcome.FINISHED,
                heard,
                opinion,
                "happy",
                Aim.MATCH,
                null);
    }

    @Test
    void whoSkipsEverythingStillGetsSongs() {
        for (int i = 0; i < 60; i++) {
            song("song " + i, "artist " + i % 7, "", Emotion.values()[i % 7]);
        }
        for (int i = 0; i < 300; i++) {
            Track next = plan(HAPPY.notAgainWithin(Duration.ZERO), 1).getFirst().track();
            planner.record(new Play(
                    Listener.UNNAMED,
                    next.id(),
                    NOW.minus(Duration.ofDays(2)).plusSeconds(10L * i),
                    Duration.ofSeconds(2),
                    PlayOutcome.SKIPPED,
                    Duration.ofSeconds(2),
                    null,
                    "happy",
                    Aim.MATCH,
                    Emotion.HAPPY.affect()));
        }
        List<Pick> picks = plan(HAPPY, 10);

        assertThat(titles(picks)).hasSize(10).doesNotHaveDuplicates();
        assertThat(picks).allMatch(pick -> Double.isFinite(pick.score()));
    }

    @Test
    void songsOfUnknownFeelingTakeTheirTurnsWhereNothingElseIsThere() {
        for (int i = 0; i < 10; i++) {
            song("song " + i, "artist " + i, "", null);
        }
        assertThat(titles(plan(HAPPY, 10))).doesNotHaveDuplicates();
    }

    @Test
    void aSongWhoseFileIsGoneIsPassedOverAndBecomesUnavailable() throws IOException {
        Track gone = song("gone", "Ada", "", Emotion.HAPPY);
        song("here", "Ben", "", Emotion.SAD);
        Files.delete(gone.file());

        assertThat(titles(plan(HAPPY, 1))).containsExactly("here");
        assertThat(catalog.track(gone.id()))
                .hasValueSatisfying(track -> assertThat(track.available()).isFalse());
        assertThat(plan(HAPPY.without(Set.of(2L)), 3)).isEmpty();
    }

    @Test
    void anEmptyLibraryPlansNothing() throws IOException {
        assertThat(plan(HAPPY, 5)).isEmpty();
        assertThat(plan(Wish.of(Mood.UNKNOWN, Aim.FOCUS), 5)).isEmpty();

        Track track = song("gone", "Ada", "", Emotion.HAPPY);
        Files.delete(track.file());
        assertThat(planner.plan(Listener.UNNAMED, HAPPY, track, 5)).isEmpty();
    }

    private QueuePlanner planner(long seed) {
        InstantSource clock = InstantSource.fixed(NOW);
        return new QueuePlanner(catalog, new Playlists(catalog, clock), clock, seed);
    }

    private List<Pick> plan(Wish wish, int count) {
        return planner.plan(Listener.UNNAMED, wish, null, count);
    }

    private List<Pick> plan(long seed, Emotion mood, Aim aim) {
        return planner(seed).plan(Listener.UNNAMED, Wish.of(Mood.said(mood), aim), null, Arc.LENGTH);
    }

    /** A song is no step back from the one before, unless every song that is not was heard already. */
    private void neverTurnsBack(List<Pick> arc, ToDoubleFunction<Track> way) {
        Set<Long> heard = new HashSet<>();
        double before = -1;
        for (Pick pick : arc) {
            double after = before;
            heard.add(pick.track().id());
            assertThat(way.applyAsDouble(pick.track()) >= before
                            || catalog.tracks().stream()
                                    .allMatch(track -> heard.contains(track.id()) || way.applyAsDouble(track) < after))
                    .as("%s in %s", pick.track().title(), titles(arc))
                    .isTrue();
            before = way.applyAsDouble(pick.track());
        }
    }

    private static Affect place(Track track) {
        return track.affect().affect();
    }

    private static List<String> titles(List<Pick> picks) {
        return picks.stream().map(pick -> pick.track().title()).toList();
    }

    private void hear(Track track, Duration ago, PlayOutcome outcome) {
        planner.record(play(track, NOW.minus(ago), outcome, null));
    }

    private void opine(Track track, Opinion opinion) {
        planner.record(play(track, NOW.minus(Duration.ofDays(3)), PlayOutcome.FINISHED, opinion));
    }

    private static Play play(Track track, Instant started, PlayOutcome outcome, @Nullable Opinion opinion) {
        Duration heard = Duration.ofSeconds(outcome == PlayOutcome.FINISHED ? 61 : 8);
        return new Play(
                Listener.UNNAMED,
                track.id(),
                started,
                heard,
                outcome,
                heard,
                opinion,
                "happy",
                Aim.MATCH,
                Emotion.HAPPY.affect());
    }

    private void say(Track track, FeedbackKind kind, Emotion mood, Instant time) {
        catalog.feedback().add(new Feedback(Listener.UNNAMED, track.id(), kind, mood, time));
    }

    private Track song(String title, String artist, String genre, @Nullable Emotion emotion, Duration... heardAgo) {
        Path file = folder.resolve(title + ".mp3");
        try {
            Files.createFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> genres = genre.isEmpty() ? List.of() : List.of(genre);
        catalog.put(List.of(Arrivals.details(file, title, TrackTags.of(title, artist, "", genres), emotion)));
        Track track = catalog.track(file).orElseThrow();
        for (Duration ago : heardAgo) {
            hear(track, ago, PlayOutcome.FINISHED);
        }
        return track;
    }
}
