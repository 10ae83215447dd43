package dev.undertone.app.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.undertone.app.playback.SilentOutput;
import dev.undertone.app.session.TrackEvent.Cause;
import dev.undertone.library.Aim;
import dev.undertone.library.Feedback;
import dev.undertone.library.FeedbackKind;
import dev.undertone.library.Listener;
import dev.undertone.library.Opinion;
import dev.undertone.library.Play;
import dev.undertone.library.Playlist;
import dev.undertone.library.SongFilter;
import dev.undertone.library.Track;
import dev.undertone.library.door.Library;
import dev.undertone.library.recommend.MusicTable;
import dev.undertone.library.recommend.Pick;
import dev.undertone.models.Emotion;
import dev.undertone.models.Mood;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way that the music takes, and what the listener says of the songs on it. */
class SessionArcTest {

    private static final Mood HAPPY = Mood.said(Emotion.HAPPY);
    private static final Mood SAD = Mood.said(Emotion.SAD);
    private static final Duration NEAR_THE_END = Duration.ofMillis(4950);

    @TempDir
    Path folder;

    private Library library;
    private WitnessedSession running;
    private ListeningSession session;
    private SessionWitness witness;

    @BeforeEach
    void openLibrary() throws IOException {
        library = MoodSongs.open(folder, 8);
        running = WitnessedSession.start(library, new SilentOutput());
        session = running.session();
        witness = running.witness();
    }

    @AfterEach
    void close() {
        running.close();
        library.close();
    }

    @Test
    void theTableSaysWhereTheMusicLeadsAndEachSongIsAStepOnTheWay() throws InterruptedException {
        session.moodRead(Duration.ZERO, SAD);
        assertThat(witness.awaitArc(any -> true)).isEqualTo(new Arc(SAD, Aim.LIFT, 0));
        Pick first = witness.awaitTrack(Cause.STARTED);
        assertThat(first.aim()).isEqualTo(Aim.LIFT);
        assertThat(witness.awaitArc(any -> true).started()).isOne();

        session.next();
        assertThat(witness.awaitArc(any -> true).started()).isEqualTo(2);
        session.playFromQueue(2);
        assertThat(witness.awaitArc(any -> true).started())
                .as("songs that were passed over are behind the listener")
                .isEqualTo(5);
        Play play = library.recentPlays(2).getLast();
        assertThat(play.trackId()).isEqualTo(first.track().id());
        assertThat(play.aim()).isEqualTo(Aim.LIFT);
        assertThat(play.target()).isEqualTo(first.target()).isNotNull();
    }

    @Test
    void aShortSmileBeginsNoOtherArc() throws InterruptedException {
        session.moodRead(Duration.ZERO, SAD);
        witness.awaitArc(arc -> arc.started() == 1);
        session.moodRead(Duration.ofSeconds(10), HAPPY);
        session.moodRead(Duration.ofMillis(13_900), HAPPY);
        session.moodRead(Duration.ofSeconds(14), SAD);
        witness.awaitMood(mood -> mood.equals(HAPPY));
        witness.awaitMood(mood -> mood.equals(SAD));
        assertThat(witness.sawNoMoreArcs()).isTrue();

        session.moodRead(Duration.ofSeconds(20), HAPPY);
        session.moodRead(Duration.ofSeconds(24), HAPPY);
        assertThat(witness.awaitArc(any -> true)).isEqualTo(new Arc(HAPPY, Aim.MATCH, 0));
    }

    @Test
    void anotherAimBeginsAnotherArcAndCutsNothing() throws InterruptedException {
        session.moodRead(Duration.ZERO, SAD);
        witness.awaitTrack(Cause.STARTED);
        witness.awaitArc(arc -> arc.started() == 1);
        session.prefer(new Preferences(Aim.CALM, SongFilter.ALL, MusicTable.DEFAULT, Duration.ofHours(1)));

        assertThat(witness.awaitArc(any -> true)).isEqualTo(new Arc(SAD, Aim.CALM, 0));
        witness.awaitUpcoming(picks -> picks.stream().allMatch(pick -> pick.aim() == Aim.CALM));
        assertThat(witness.sawNoMoreTracks()).isTrue();
    }

    @Test
    void whileNothingChangesSongsAreAddedAtTheEndAlone() throws InterruptedException {
        session.moodRead(Duration.ZERO, HAPPY);
        witness.awaitTrack(Cause.STARTED);
        List<Pick> planned = witness.awaitUpcoming(picks -> true);
        while (witness.hasMorePlans()) {
            planned = witness.awaitUpcoming(picks -> true);
        }
        session.seek(NEAR_THE_END);
        witness.awaitTrack(Cause.FINISHED);
        assertThat(witness.awaitTrack(Cause.STARTED)).isEqualTo(planned.getFirst());

        List<Pick> then = witness.awaitUpcoming(picks -> true);
        assertThat(then).hasSameSizeAs(planned);
        assertThat(then.subList(0, then.size() - 1)).isEqualTo(planned.subList(1, planned.size()));
        assertThat(then).extracting(Pick::track).doesNotHaveDuplicates();
    }

    @Test
    void anOpinionIsKeptWithThePlayAndAnotherPressTakesItBack() throws InterruptedException {
        session.moodRead(Duration.ZERO, HAPPY);
        long liked = witness.awaitTrack(Cause.STARTED).track().id();
        session.opine(Opinion.LIKED);
        witness.awaitOpinion(Opinion.LIKED);
        session.seek(NEAR_THE_END);
        witness.awaitTrack(Cause.FINISHED);
        long undecided = witness.awaitTrack(Cause.STARTED).track().id();
        session.opine(Opinion.LIKED);
        session.opine(null);
        session.seek(NEAR_THE_END);
        witness.awaitTrack(Cause.FINISHED);
        witness.awaitTrack(Cause.STARTED);

        assertThat(library.recentPlays(2)).extracting(Play::trackId).containsExactly(undecided, liked);
        assertThat(library.recentPlays(2)).extracting(Play::opinion).containsExactly(null, Opinion.LIKED);
    }

    @Test
    void aSongThatIsDislikedMakesWay() throws InterruptedException {
        session.moodRead(Duration.ZERO, HAPPY);
        Pick first = witness.awaitTrack(Cause.STARTED);
        session.opine(Opinion.DISLIKED);

        assertThat(witness.awaitTrack(Cause.SKIPPED)).isEqualTo(first);
        assertThat(witness.awaitTrack(Cause.STARTED).track()).isNotEqualTo(first.track());
        assertThat(library.recentPlays(1).getFirst().opinion()).isEqualTo(Opinion.DISLIKED);
    }

    @Test
    void whatIsThoughtOfASongIsKeptWhenTheSessionEndsInItsMidst() throws InterruptedException {
        session.moodRead(Duration.ZERO, HAPPY);
        witness.awaitTrack(Cause.STARTED);
        session.opine(Opinion.LIKED);
        session.close();

        assertThat(library.recentPlays(1)).extracting(Play::opinion).containsExactly(Opinion.LIKED);
    }

    @Test
    void aSongThatIsNotWantedMakesWayAndIsWantedAgainWhenThatIsTakenBack() throws InterruptedException {
        session.moodRead(Duration.ZERO, HAPPY);
        Pick playing = witness.awaitTrack(Cause.STARTED);
        session.feedback(playing.track(), FeedbackKind.NOT_FOR_MOOD);

        Feedback told = witness.awaitFeedback();
        assertThat(witness.awaitTrack(Cause.SKIPPED)).isEqualTo(playing);
        assertThat(witness.awaitTrack(Cause.STARTED).track()).isNotEqualTo(playing.track());
        assertThat(told.mood()).isEqualTo(Emotion.HAPPY);
        assertThat(library.feedback(Listener.UNNAMED)).containsExactly(told);

        session.takeBack(told);
        session.next();
        witness.awaitTrack(Cause.SKIPPED);
        assertThat(library.feedback(Listener.UNNAMED)).isEmpty();
    }

    @Test
    void aQueuedSongThatIsNotWantedLeavesTheQueueAndNothingElseHappens() throws InterruptedException {
        session.moodRead(Duration.ZERO, HAPPY);
        witness.awaitTrack(Cause.STARTED);
        Track chosen = library.tracks().getFirst();
        session.playNext(List.of(chosen));
        witness.awaitUpcoming(picks -> picks.getFirst().track().equals(chosen));
        session.feedback(chosen, FeedbackKind.NOT_NOW);

        witness.awaitFeedback();
        witness.awaitUpcoming(picks -> !picks.getFirst().track().equals(chosen));
        assertThat(witness.sawNoMoreTracks()).isTrue();
    }

    @Test
    void whoIsForgottenBeginsAnewWhileTheSongGoesOn() throws InterruptedException {
        session.moodRead(Duration.ZERO, HAPPY);
        witness.awaitTrack(Cause.STARTED);
        session.next();
        witness.awaitTrack(Cause.SKIPPED);
        Pick playing = witness.awaitTrack(Cause.STARTED);
        session.opine(Opinion.LIKED);
        session.feedback(playing.track(), FeedbackKind.LESS_OF_ARTIST);
        witness.awaitOpinion(Opinion.LIKED);
        session.forget(Listener.UNNAMED);
        witness.awaitOpinion(null);
        session.previous();
        session.seek(NEAR_THE_END);

        assertThat(witness.awaitTrack(Cause.FINISHED)).isEqualTo(playing);
        assertThat(library.feedback(Listener.UNNAMED)).isEmpty();
        assertThat(library.recentPlays(9))
                .extracting(Play::opinion)
                .containsOnlyNulls()
                .hasSize(1);
    }

    @Test
    void ofADayThatIsForgottenNothingIsKeptLaterEither() throws InterruptedException {
        Instant noon = Instant.parse("2026-03-20T12:00:00Z");
        AtomicReference<Instant> now = new AtomicReference<>(noon);
        running.close();
        running = WitnessedSession.start(library, new SilentOutput(), now::get);
        session = running.session();
        witness = running.witness();
        session.play();
        witness.awaitTrack(Cause.STARTED);
        session.next();
        witness.awaitTrack(Cause.SKIPPED);
        Pick playing = witness.awaitTrack(Cause.STARTED);
        session.opine(Opinion.LIKED);

        now.set(noon.plusSeconds(60));
        session.forget(Listener.UNNAMED, noon.minusSeconds(3600), noon.plusSeconds(3600));
        session.seek(NEAR_THE_END);
        assertThat(witness.awaitTrack(Cause.FINISHED)).isEqualTo(playing);
        assertThat(library.recentPlays(9))
                .extracting(Play::started, Play::opinion)
                .containsExactly(tuple(now.get(), null));

        Pick following = witness.awaitTrack(Cause.STARTED);
        session.opine(Opinion.LIKED);
        session.forget(Listener.UNNAMED, noon.minusSeconds(3600), now.get());
        session.seek(NEAR_THE_END);
        assertThat(witness.awaitTrack(Cause.FINISHED)).isEqualTo(following);
        assertThat(library.recentPlays(9)).extracting(Play::opinion).containsExactlyInAnyOrder(null, Opinion.LIKED);
    }

    @Test
    void aFilterThatLeavesNothingIsSaidAndTheMusicGoesOnWhenItIsCleared() throws InterruptedException {
        session.moodRead(Duration.ZERO, HAPPY);
        witness.awaitTrack(Cause.STARTED);
        session.prefer(Preferences.DEFAULT.among(new SongFilter(List.of("Polka"), List.of())));
        witness.awaitUpcoming(List::isEmpty);
        assertThat(witness.sawNoMoreTracks()).isTrue();
        session.seek(NEAR_THE_END);
        witness.awaitTrack(Cause.FINISHED);
        assertThat(witness.awaitNotice()).hasMessageContaining("No song passes your filter");

        session.prefer(Preferences.DEFAULT);
        witness.awaitTrack(Cause.STARTED);
        assertThat(witness.awaitUpcoming(picks -> !picks.isEmpty())).hasSizeGreaterThan(1);
    }

    @Test
    void twoSongsTakeTurns() throws InterruptedException {
        Playlist two = library.playlists()
                .create("two", library.tracks().stream().limit(2).map(Track::id).toList());
        session.prefer(Preferences.DEFAULT.among(new SongFilter(List.of(), List.of(two.id()))));
        session.moodRead(Duration.ZERO, HAPPY);
        long before = witness.awaitTrack(Cause.STARTED).track().id();
        for (int i = 0; i < 3; i++) {
            session.next();
            witness.awaitTrack(Cause.SKIPPED);
            long next = witness.awaitTrack(Cause.STARTED).track().id();
            assertThat(next).isNotEqualTo(before);
            before = next;
        }
    }
}
