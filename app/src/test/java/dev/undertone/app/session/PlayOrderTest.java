package dev.undertone.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.playback.PlayerStatus.State;
import dev.undertone.app.playback.SilentOutput;
import dev.undertone.app.session.TrackEvent.Cause;
import dev.undertone.library.Play;
import dev.undertone.library.Track;
import dev.undertone.library.door.Library;
import dev.undertone.library.recommend.Pick;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The queue in the listener's hands, and how it goes on. */
class PlayOrderTest {

    @TempDir
    Path folder;

    private Library library;
    private WitnessedSession running;
    private ListeningSession session;
    private SessionWitness witness;
    private List<Track> songs;

    @BeforeEach
    void open() throws IOException {
        library = MoodSongs.open(folder, 3);
        songs = library.tracks();
        // Songs of five seconds last a quarter of a second.
        running = WitnessedSession.start(library, new SilentOutput(() -> System.nanoTime() * 20));
        session = running.session();
        witness = running.witness();
    }

    @AfterEach
    void close() {
        running.close();
        library.close();
    }

    @Test
    void whatWasMovedIsChosenAndStaysWhereItWasPut() throws InterruptedException {
        List<Pick> planned = startPaused();
        session.moveInQueue(List.of(3, 4), 1);
        List<Pick> moved = witness.awaitUpcoming(picks -> !picks.equals(planned));

        assertThat(moved.subList(0, 3)).containsExactly(planned.get(0), planned.get(3), planned.get(4));
        session.libraryChanged();
        session.removeFromQueue(List.of(99));
        List<Pick> later = witness.awaitUpcoming(picks -> !picks.equals(moved));
        assertThat(later.subList(0, 3)).isEqualTo(moved.subList(0, 3));
    }

    @Test
    void whatWasTakenOutIsNotPlannedAgainAndComesBackWhenItIsUndone() throws InterruptedException {
        List<Pick> planned = startPaused();
        session.removeFromQueue(List.of(0, 2));
        List<Pick> left = witness.awaitUpcoming(picks -> !picks.equals(planned));
        assertThat(left).doesNotContain(planned.get(0), planned.get(2)).startsWith(planned.get(1), planned.get(3));
        assertThat(ids(left))
                .doesNotContain(
                        planned.get(0).track().id(), planned.get(2).track().id());

        session.undoQueueChange();
        assertThat(witness.awaitUpcoming(picks -> !picks.equals(left)).subList(0, planned.size()))
                .isEqualTo(planned);
    }

    @Test
    void nothingIsTakenBackOfAQueueWhosePlaceOtherSongsHaveTaken() throws InterruptedException {
        startPaused();
        session.removeFromQueue(List.of(0));
        session.play(songs.subList(3, 6));
        session.pause();
        session.undoQueueChange();
        assertThat(witness.awaitNotice()).hasMessageContaining("cannot be taken back");

        session.enqueue(songs.subList(6, 7));
        witness.awaitUpcoming(picks ->
                picks.size() >= 3 && ids(picks.subList(0, 3)).equals(numbers().subList(4, 7)));
    }

    @Test
    void songsArePutAmongThoseToCome() throws InterruptedException {
        List<Pick> planned = startPaused();
        session.insertIntoQueue(songs.subList(0, 2), 1);
        List<Pick> now = witness.awaitUpcoming(picks -> !picks.equals(planned));

        assertThat(now.getFirst()).isEqualTo(planned.getFirst());
        assertThat(ids(now.subList(1, 3)))
                .containsExactly(songs.get(0).id(), songs.get(1).id());
    }

    @Test
    void oneSongIsRepeatedUntilItIsSkipped() throws InterruptedException {
        session.setOrder(PlayOrder.DEFAULT.withRepeat(Repeat.ONE));
        session.play(songs.subList(0, 2));
        for (int i = 0; i < 2; i++) {
            assertThat(witness.awaitTrack(Cause.STARTED).track()).isEqualTo(songs.get(0));
            assertThat(witness.awaitTrack(Cause.FINISHED).track()).isEqualTo(songs.get(0));
        }
        session.next();
        assertThat(witness.awaitTrack(Cause.STARTED).track()).isEqualTo(songs.get(0));
        assertThat(witness.awaitTrack(Cause.SKIPPED).track()).isEqualTo(songs.get(0));
        assertThat(witness.awaitTrack(Cause.STARTED).track()).isEqualTo(songs.get(1));
    }

    @Test
    void whatWasChosenIsPlayedAgainFromTheFirst() throws InterruptedException {
        session.setOrder(PlayOrder.DEFAULT.withRepeat(Repeat.ALL));
        session.play(songs.subList(0, 2));
        for (Track expected : List.of(songs.get(0), songs.get(1), songs.get(0), songs.get(1))) {
            assertThat(witness.awaitTrack(Cause.STARTED).track()).isEqualTo(expected);
            assertThat(witness.awaitTrack(Cause.FINISHED).track()).isEqualTo(expected);
        }
    }

    @Test
    void songsWhoseFilesAreGoneAreNotPlayedAgain() throws InterruptedException, IOException {
        List<Track> album = songs.subList(0, 2);
        session.setOrder(PlayOrder.DEFAULT.withRepeat(Repeat.ALL));
        session.play(album);
        witness.awaitTrack(Cause.STARTED);
        for (Track track : album) {
            Files.delete(track.file());
        }
        session.next();
        Track playable = nextStartedOutside(album);

        assertThat(nextStartedOutside(album)).isNotEqualTo(playable);
    }

    @Test
    void aSongToBeRepeatedWhoseFileIsGoneGivesWayToTheNext() throws InterruptedException, IOException {
        List<Track> gone = songs.subList(0, 1);
        session.setOrder(PlayOrder.DEFAULT.withRepeat(Repeat.ONE));
        session.play(gone);
        witness.awaitTrack(Cause.STARTED);
        witness.awaitStatus(status -> !status.position().isZero());
        Files.delete(gone.getFirst().file());

        assertThat(nextStartedOutside(gone)).isNotNull();
        assertThat(witness.awaitNotice()).hasMessageContaining("is not there");
        assertThat(witness.sawNoMoreNotices()).isTrue();
    }

    @Test
    void inAPauseASongThatCannotBePlayedStartsNoOther() throws InterruptedException, IOException {
        List<Track> chosen = songs.subList(0, 3);
        session.play(chosen);
        witness.awaitTrack(Cause.STARTED);
        Files.writeString(chosen.get(1).file(), "no sound");
        session.next();
        session.pause();

        witness.awaitStatus(
                status -> status.state() == State.PAUSED && chosen.get(2).equals(status.track()));
    }

    @Test
    void anotherChoiceEndsTheRoundOfTheOneBefore() throws InterruptedException {
        session.setOrder(PlayOrder.DEFAULT.withRepeat(Repeat.ALL));
        session.play(songs.subList(0, 1));
        session.play(songs.subList(3, 4));
        assertThat(witness.awaitTrack(Cause.STARTED).track()).isEqualTo(songs.get(0));
        assertThat(witness.awaitTrack(Cause.SKIPPED).track()).isEqualTo(songs.get(0));
        for (int i = 0; i < 2; i++) {
            assertThat(witness.awaitTrack(Cause.STARTED).track()).isEqualTo(songs.get(3));
            assertThat(witness.awaitTrack(Cause.FINISHED).track()).isEqualTo(songs.get(3));
        }
    }

    @Test
    void shufflingMixesWhatWasChosenAndGivesItsOrderBack() throws InterruptedException {
        session.pause();
        session.enqueue(songs);
        witness.awaitUpcoming(this::areAllInOrder);
        session.setOrder(PlayOrder.DEFAULT.withShuffle(true));
        List<Pick> mixed = witness.awaitUpcoming(picks -> !areAllInOrder(picks));
        assertThat(ids(mixed).subList(0, songs.size())).containsExactlyInAnyOrderElementsOf(numbers());

        session.setOrder(PlayOrder.DEFAULT);
        witness.awaitUpcoming(this::areAllInOrder);
    }

    @Test
    void itStopsAfterTheSongOnceAndTheNextOneWaits() throws InterruptedException {
        session.setOrder(PlayOrder.DEFAULT.withStopAfterSong(true));
        session.play(songs.subList(0, 2));
        witness.awaitTrack(Cause.STARTED);
        witness.awaitTrack(Cause.FINISHED);
        witness.awaitOrder(order -> !order.stopAfterSong());
        witness.awaitStatus(
                status -> status.state() == State.PAUSED && songs.get(1).equals(status.track()));
        assertThat(witness.sawNoMoreTracks()).isTrue();

        session.play();
        assertThat(witness.awaitTrack(Cause.STARTED).track()).isEqualTo(songs.get(1));
    }

    @Test
    void theMusicFallsAsleepWhenItsTimeHasCome() throws InterruptedException {
        session.setOrder(new PlayOrder(Repeat.ONE, false, false, new SteadyClock().instant()));
        session.play(songs.subList(0, 1));
        witness.awaitOrder(order -> order.sleepAt() == null);
        witness.awaitStatus(status -> status.state() == State.PAUSED);
    }

    @Test
    void songsFollowEachOtherWithoutAGap() throws InterruptedException {
        session.play(songs.subList(0, 3));
        for (Track expected : songs.subList(0, 3)) {
            assertThat(witness.awaitTrack(Cause.STARTED).track()).isEqualTo(expected);
            assertThat(witness.awaitTrack(Cause.FINISHED).track()).isEqualTo(expected);
        }
        assertThat(library.recentPlays(3))
                .allSatisfy(play -> assertThat(play.heard()).isCloseTo(Duration.ofSeconds(5), Duration.ofMillis(5)));
    }

    @Test
    void aClockThatJumpsHoldsNoSongUpAndLosesNoPlay() throws InterruptedException {
        AtomicReference<Instant> time = new AtomicReference<>(Instant.parse("2026-03-20T12:00:00Z"));
        running.close();
        running = WitnessedSession.start(library, new SilentOutput(() -> System.nanoTime() * 20), time::get);
        running.session().play(songs.subList(0, 3));
        List<Track> heard = new ArrayList<>();
        for (int days : new int[] {-300, 600, -300}) {
            running.witness().awaitTrack(Cause.STARTED);
            time.updateAndGet(before -> before.plus(days, ChronoUnit.DAYS));
            heard.add(running.witness().awaitTrack(Cause.FINISHED).track());
        }

        assertThat(heard).isEqualTo(songs.subList(0, 3));
        assertThat(library.recentPlays(3))
                .extracting(Play::trackId)
                .containsExactlyInAnyOrderElementsOf(numbers().subList(0, 3));
    }

    @Test
    void aClockThatIsSetDoesNotSendTheMusicToSleep() throws InterruptedException {
        Instant noon = Instant.parse("2026-03-20T12:00:00Z");
        AtomicInteger asked = new AtomicInteger();
        Semaphore looks = new Semaphore(0);
        running.close();
        running = WitnessedSession.start(library, new SilentOutput(), () -> {
            looks.release();
            return noon.plus(300L * asked.getAndIncrement(), ChronoUnit.DAYS);
        });
        PlayOrder asleepLater =
                PlayOrder.DEFAULT.withSleepAt(new SteadyClock().instant().plusSeconds(3600));
        running.session().setOrder(asleepLater);
        assertThat(running.witness().awaitOrder(any -> true)).isEqualTo(asleepLater);

        // The session looks at the clock once a second; at the second look it is done with the first.
        looks.drainPermits();
        assertThat(looks.tryAcquire(2, 20, TimeUnit.SECONDS)).isTrue();
        running.session().setOrder(PlayOrder.DEFAULT.withRepeat(Repeat.ONE));
        assertThat(running.witness().awaitOrder(any -> true).repeat()).isEqualTo(Repeat.ONE);
    }

    /** The next song that starts and is none of these, of which each may be tried a few times. */
    private Track nextStartedOutside(List<Track> broken) throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            Track started = witness.awaitStart().track();
            if (!broken.contains(started)) {
                return started;
            }
        }
        throw new AssertionError("only songs start that cannot be played");
    }

    private List<Pick> startPaused() throws InterruptedException {
        session.play(songs.subList(0, 1));
        session.pause();
        witness.awaitTrack(Cause.STARTED);
        witness.awaitStatus(status -> status.state() == State.PAUSED);
        return witness.awaitUpcoming(picks -> picks.size() >= 6);
    }

    private static List<Long> ids(List<Pick> picks) {
        return picks.stream().map(pick -> pick.track().id()).toList();
    }

    private boolean areAllInOrder(List<Pick> picks) {
        return picks.size() >= songs.size()
                && ids(picks).subList(0, songs.size()).equals(numbers());
    }

    private List<Long> numbers() {
        return songs.stream().map(Track::id).toList();
    }
}
