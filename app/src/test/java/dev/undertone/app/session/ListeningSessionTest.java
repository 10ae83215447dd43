package dev.undertone.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.playback.AudioOutput;
import dev.undertone.app.playback.PlayerStatus.State;
import dev.undertone.app.playback.RecordedOutput;
import dev.undertone.app.playback.SilentOutput;
import dev.undertone.app.session.TrackEvent.Cause;
import dev.undertone.library.Opinion;
import dev.undertone.library.Play;
import dev.undertone.library.PlayOutcome;
import dev.undertone.library.SavedQueue;
import dev.undertone.library.SongFilter;
import dev.undertone.library.Track;
import dev.undertone.library.door.Library;
import dev.undertone.library.importing.ImportProgress;
import dev.undertone.library.recommend.Pick;
import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.Mood;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListeningSessionTest {

    private static final Mood HAPPY = Mood.said(Emotion.HAPPY);
    private static final Mood SAD = Mood.said(Emotion.SAD);
    private static final Mood UNSURE = Mood.unsure(EmotionScores.UNIFORM);

    /** So near to the end of a song of five seconds that it ends at once. */
    private static final Duration NEAR_THE_END = Duration.ofMillis(4950);

    @TempDir
    Path folder;

    private Library library;
    private WitnessedSession running;
    private ListeningSession session;
    private SessionWitness witness;

    @BeforeEach
    void openLibrary() throws IOException {
        library = MoodSongs.open(folder, 2);
        begin(new SilentOutput());
    }

    @AfterEach
    void close() {
        running.close();
        library.close();
    }

    @Test
    void theFirstMoodThatIsKnownStartsASongOfItsOwn() throws InterruptedException {
        session.moodRead(seconds(1), UNSURE);
        session.moodRead(seconds(2), HAPPY);

        Pick first = witness.awaitTrack(Cause.STARTED);
        assertThat(first.mood().emotion()).isEqualTo(Emotion.HAPPY);
        assertThat(first.track().emotion()).contains(Emotion.HAPPY);
        witness.awaitStatus(
                status -> status.state() == State.PLAYING && status.position().toMillis() > 0);
    }

    @Test
    void anotherMoodChangesWhatComesNextAndNeverCutsWhatPlays() throws InterruptedException {
        session.moodRead(seconds(1), HAPPY);
        Pick first = witness.awaitTrack(Cause.STARTED);
        witness.awaitStatus(status -> status.position().toMillis() > 0);
        readForLong(seconds(2), SAD);

        assertThat(witness.awaitUpcoming(picks -> beginWith(Emotion.SAD, picks)))
                .isNotEmpty();
        assertThat(witness.sawNoMoreTracks()).isTrue();
        session.seek(NEAR_THE_END);
        assertThat(witness.awaitTrack(Cause.FINISHED)).isEqualTo(first);
        Pick second = witness.awaitTrack(Cause.STARTED);
        assertThat(second.mood()).isEqualTo(SAD);
        assertThat(second.track().emotion()).contains(Emotion.SAD);
        Play play = library.recentPlays(1).getFirst();
        assertThat(play.trackId()).isEqualTo(first.track().id());
        assertThat(play.outcome()).isEqualTo(PlayOutcome.FINISHED);
        assertThat(play.mood()).isEqualTo("happy");
        assertThat(play.heard()).isPositive().isLessThan(seconds(4));
        assertThat(play.endedAt()).isEqualTo(first.track().duration());
    }

    @Test
    void aMomentOfDoubtIsShownButLeavesTheSongsPlanned() throws InterruptedException {
        session.moodRead(seconds(1), HAPPY);
        witness.awaitTrack(Cause.STARTED);
        session.moodRead(seconds(2), UNSURE);
        witness.awaitMood(Mood::isUnsure);
        session.next();
        witness.awaitTrack(Cause.SKIPPED);
        assertThat(witness.awaitTrack(Cause.STARTED).track().emotion()).contains(Emotion.HAPPY);

        session.moodRead(seconds(2).plus(MoodChoice.PATIENCE), UNSURE);
        witness.awaitUpcoming(picks -> picks.getFirst().mood().isUnsure());
    }

    @Test
    void aMoodThatIsSaidBeatsTheCameraUntilItIsTakenBack() throws InterruptedException {
        session.moodSaid(Emotion.SAD);
        assertThat(witness.awaitTrack(Cause.STARTED).track().emotion()).contains(Emotion.SAD);
        session.moodRead(seconds(1), HAPPY);
        session.next();
        witness.awaitTrack(Cause.SKIPPED);
        assertThat(witness.awaitTrack(Cause.STARTED).mood()).isEqualTo(SAD);

        session.moodSaid(null);
        witness.awaitMood(mood -> mood.equals(HAPPY));
        witness.awaitUpcoming(picks -> beginWith(Emotion.HAPPY, picks));
    }

    @Test
    void withoutAMoodPlayStartsANeutralSong() throws InterruptedException {
        session.play();

        Pick pick = witness.awaitTrack(Cause.STARTED);
        assertThat(pick.mood().isUnsure()).isTrue();
        assertThat(pick.track().emotion()).contains(Emotion.NEUTRAL);
    }

    @Test
    void aSongHeldByHandStaysHeldWhateverTheMood() throws InterruptedException {
        session.pause();
        session.moodRead(seconds(1), HAPPY);
        witness.awaitUpcoming(picks -> beginWith(Emotion.HAPPY, picks));
        assertThat(witness.sawNoMoreTracks()).isTrue();

        session.play();
        assertThat(witness.awaitTrack(Cause.STARTED).mood()).isEqualTo(HAPPY);
    }

    @Test
    void previousRestartsASongThatHasPlayedForAWhileAndElseGoesBack() throws InterruptedException {
        session.moodRead(seconds(1), HAPPY);
        Pick first = witness.awaitTrack(Cause.STARTED);
        session.next();
        Pick second = skippedTo();
        assertThat(second.track()).isNotEqualTo(first.track());
        session.seek(Duration.ofMillis(3500));
        witness.awaitStatus(status -> status.position().toMillis() >= 3500);
        session.previous();
        witness.awaitStatus(status -> status.position().toMillis() < 1000);
        assertThat(witness.sawNoMoreTracks()).isTrue();

        session.previous();
        assertThat(skippedTo()).isEqualTo(first);
        session.next();
        assertThat(skippedTo()).isEqualTo(second);
    }

    @Test
    void aSongToComeCanBeChosen() throws InterruptedException {
        session.moodRead(seconds(1), HAPPY);
        witness.awaitTrack(Cause.STARTED);
        readForLong(seconds(2), SAD);
        List<Pick> planned = witness.awaitUpcoming(picks -> beginWith(Emotion.SAD, picks));
        session.playFromQueue(1);

        assertThat(skippedTo()).isEqualTo(planned.get(1));
    }

    @Test
    void songsThatTheListenerChoosesPlayAtOnceAndInTheirOrderWhateverTheMood()
            throws InterruptedException, IOException {
        session.moodRead(seconds(1), HAPPY);
        witness.awaitTrack(Cause.STARTED);
        List<Track> sad = library.tracks().stream()
                .filter(track -> track.emotion().equals(Optional.of(Emotion.SAD)))
                .toList();
        Track neutral = library.tracks().stream()
                .filter(track -> track.emotion().equals(Optional.of(Emotion.NEUTRAL)))
                .findFirst()
                .orElseThrow();
        session.play(sad);
        Pick chosen = skippedTo();
        assertThat(chosen.track()).isEqualTo(sad.get(0));
        assertThat(chosen.reason().text()).isEqualTo("you chose it");
        session.playNext(List.of(neutral));
        session.moodSaid(Emotion.HAPPY);

        witness.awaitUpcoming(picks -> firstTwo(picks).equals(List.of(neutral, sad.get(1)))
                && plannedFor(Emotion.HAPPY, picks.subList(2, picks.size())));
        restart();
        session.moodRead(seconds(1), SAD);
        witness.awaitUpcoming(picks -> firstTwo(picks).equals(List.of(neutral, sad.get(1)))
                && plannedFor(Emotion.SAD, picks.subList(2, picks.size())));
    }

    @Test
    void aChosenSongWhoseFileIsGoneIsTold() throws InterruptedException, IOException {
        Track gone = library.tracks().getFirst();
        Files.delete(gone.file());
        session.play(List.of(gone));

        assertThat(witness.awaitNotice()).hasMessageContaining("is not there");
    }

    @Test
    void aBrokenSongIsToldAndTheNextOnePlays() throws IOException, InterruptedException {
        session.moodSaid(Emotion.HAPPY);
        Track first = witness.awaitTrack(Cause.STARTED).track();
        Track broken = witness.awaitUpcoming(picks -> !picks.getFirst().track().equals(first))
                .getFirst()
                .track();
        Files.writeString(broken.file(), "no sound");
        session.next();

        assertThat(skippedTo().track()).isEqualTo(broken);
        assertThat(witness.awaitNotice()).hasMessageContaining(broken.file().toString());
        Pick after = skippedTo();
        assertThat(after.track()).isNotEqualTo(broken);
        witness.awaitUpcoming(
                picks -> picks.stream().noneMatch(pick -> pick.track().equals(broken)));
        witness.awaitStatus(status ->
                after.track().equals(status.track()) && status.position().toMillis() > 0);
        assertThat(library.recentPlays(10))
                .as("nobody refused it")
                .extracting(Play::trackId)
                .doesNotContain(broken.id())
                .contains(first.id());
    }

    @Test
    void theNextSessionTakesUpTheQueueAndGoesOnWhenTheMoodFits() throws IOException, InterruptedException {
        session.moodRead(seconds(1), HAPPY);
        Track left = witness.awaitTrack(Cause.STARTED).track();
        session.seek(seconds(2));
        witness.awaitStatus(status -> status.position().toMillis() > 2000);
        session.pause();
        witness.awaitStatus(status -> status.state() == State.PAUSED);
        restart();

        assertThat(witness.awaitUpcoming(picks -> true)).isNotEmpty();
        witness.awaitStatus(status -> left.equals(status.track())
                && status.state() == State.PAUSED
                && status.position().toMillis() > 2000);
        assertThat(witness.sawNoMoreTracks()).isTrue();
        session.moodRead(seconds(1), HAPPY);
        Pick goesOn = witness.awaitTrack(Cause.STARTED);
        assertThat(goesOn.track()).isEqualTo(left);
        assertThat(goesOn.mood().emotion()).isEqualTo(Emotion.HAPPY);
        witness.awaitStatus(status -> status.position().toMillis() > 2200);
    }

    @Test
    void aSongLeftOffGivesWayToAnotherMood() throws IOException, InterruptedException {
        session.moodRead(seconds(1), HAPPY);
        witness.awaitTrack(Cause.STARTED);
        witness.awaitStatus(status -> status.position().toMillis() > 0);
        restart();
        session.moodRead(seconds(1), SAD);

        assertThat(witness.awaitTrack(Cause.STARTED).track().emotion()).contains(Emotion.SAD);
    }

    @Test
    void withoutASoundCardTheQueueStillWorks() throws InterruptedException {
        running.close();
        RecordedOutput absent = new RecordedOutput();
        absent.unplug();
        begin(absent);
        session.moodRead(seconds(1), HAPPY);

        Pick first = witness.awaitTrack(Cause.STARTED);
        assertThat(witness.awaitStatus(status -> status.problem() != null && status.track() != null)
                        .position())
                .isZero();
        session.next();
        assertThat(skippedTo().track()).isNotEqualTo(first.track());
        absent.plugIn();
        witness.awaitTrack(Cause.FINISHED);
    }

    @Test
    void anEmptyLibraryIsSaid() throws InterruptedException {
        close();
        library = Library.open(folder.resolve("empty"));
        begin(new SilentOutput());
        session.play();

        assertThat(witness.awaitNotice()).hasMessageContaining("no song to play");
    }

    @Test
    void songsWhoseFolderIsRenamedArePlayedFromWhereTheyLie() throws IOException, InterruptedException {
        List<Track> songs = library.tracks().subList(0, 3);
        // So that no file is being opened while it moves.
        session.setOrder(PlayOrder.DEFAULT.withStopAfterSong(true));
        session.play(songs);
        witness.awaitTrack(Cause.STARTED);
        witness.awaitStatus(status -> !status.position().isZero());
        Path elsewhere = Files.move(folder.resolve("music"), folder.resolve("elsewhere"));
        library.importMusic(List.of(elsewhere), ImportProgress.NONE);
        session.libraryChanged();
        session.setOrder(PlayOrder.DEFAULT);
        for (Track song : songs.subList(1, 3)) {
            session.next();
            Track next = skippedTo().track();
            assertThat(next.id()).isEqualTo(song.id());
            witness.awaitStatus(
                    status -> next.equals(status.track()) && !status.position().isZero());
        }
        for (Track song : List.of(songs.get(1), songs.get(0))) {
            session.previous();
            assertThat(skippedTo().track().id()).isEqualTo(song.id());
        }

        assertThat(witness.sawNoMoreNotices()).isTrue();
    }

    @Test
    void aBrokenSongIsPlannedAgainWhenTheLibraryChangedAndItsFileIsAnother() throws IOException, InterruptedException {
        Track playable = library.tracks().getFirst();
        Track broken = library.tracks().getLast();
        byte[] music = Files.readAllBytes(broken.file());
        Files.writeString(broken.file(), "no sound");
        session.play(List.of(playable, broken));
        assertThat(witness.awaitNotice()).hasMessageContaining(broken.file().toString());
        witness.awaitUpcoming(picks -> !holds(picks, broken));
        session.libraryChanged();
        assertThat(holds(witness.awaitUpcoming(picks -> !picks.isEmpty()), broken))
                .isFalse();

        Files.write(broken.file(), music);
        session.libraryChanged();
        witness.awaitUpcoming(picks -> holds(picks, broken));
    }

    @Test
    void whatIsSaidOfASongIsKeptWhenItIsSaidAndNoLongerWhenItIsTakenBack() throws InterruptedException {
        session.play(library.tracks().subList(0, 2));
        Track song = witness.awaitTrack(Cause.STARTED).track();
        session.opine(Opinion.LIKED);
        witness.awaitOpinion(Opinion.LIKED);
        assertThat(library.recentPlays(9))
                .singleElement()
                .matches(play -> play.trackId() == song.id() && play.opinion() == Opinion.LIKED);

        session.opine(null);
        witness.awaitOpinion(null);
        assertThat(library.recentPlays(9)).isEmpty();

        session.opine(Opinion.LIKED);
        session.seek(NEAR_THE_END);
        witness.awaitTrack(Cause.FINISHED);
        assertThat(library.recentPlays(9))
                .singleElement()
                .matches(play -> play.outcome() == PlayOutcome.FINISHED && play.opinion() == Opinion.LIKED);
    }

    @Test
    void whatIsSaidOfASongThatWaitsBelongsToItsPlay() throws InterruptedException {
        Track song = library.tracks().getFirst();
        session.close();
        library.saveQueue(new SavedQueue(song.id(), Duration.ofSeconds(2), List.of(), List.of()));
        begin(new SilentOutput());
        session.pause();
        session.opine(Opinion.LIKED);
        witness.awaitOpinion(Opinion.LIKED);
        assertThat(library.recentPlays(9)).singleElement().matches(play -> play.opinion() == Opinion.LIKED);

        session.play();
        witness.awaitTrack(Cause.STARTED);
        session.next();
        witness.awaitTrack(Cause.SKIPPED);
        assertThat(library.recentPlays(9)).singleElement().matches(play -> play.opinion() == Opinion.LIKED);
    }

    @Test
    void songsOfAPlaylistThatIsDeletedAreAnnouncedAndTheirEndIsSaid() throws InterruptedException {
        Track only = library.tracks().getFirst();
        long playlist = library.playlists().create("mine", List.of(only.id())).id();
        session.prefer(Preferences.DEFAULT.among(new SongFilter(List.of(), List.of(playlist))));
        witness.awaitUpcoming(picks -> !picks.isEmpty());
        library.playlists().delete(playlist);
        session.next();
        assertThat(witness.awaitTrack(Cause.STARTED).track().id()).isEqualTo(only.id());
        session.next();
        skippedTo();
        session.next();
        witness.awaitTrack(Cause.SKIPPED);

        assertThat(witness.awaitNotice()).hasMessageContaining("No song passes your filter");
    }

    private void begin(AudioOutput output) {
        running = WitnessedSession.start(library, output);
        session = running.session();
        witness = running.witness();
    }

    /** Goes on from what a killed program leaves: the catalog as it was while the session ran. */
    private void restart() throws IOException {
        Path left = Files.createDirectory(folder.resolve("left"));
        try (Stream<Path> files = Files.list(folder.resolve("data"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, left.resolve(file.getFileName()));
            }
        }
        close();
        library = Library.open(left);
        begin(new SilentOutput());
    }

    private static boolean holds(List<Pick> picks, Track song) {
        return picks.stream().anyMatch(pick -> pick.track().id() == song.id());
    }

    private static List<Track> firstTwo(List<Pick> picks) {
        return picks.stream().limit(2).map(Pick::track).toList();
    }

    private Pick skippedTo() throws InterruptedException {
        witness.awaitTrack(Cause.SKIPPED);
        return witness.awaitTrack(Cause.STARTED);
    }

    /** Reads a mood for so long that the music follows it. */
    private void readForLong(Duration from, Mood mood) {
        session.moodRead(from, mood);
        session.moodRead(from.plus(MoodChoice.NO_PASSING_SMILE), mood);
    }

    private static boolean plannedFor(Emotion emotion, List<Pick> picks) {
        return !picks.isEmpty() && picks.stream().allMatch(pick -> pick.mood().emotion() == emotion);
    }

    /** Whether songs were planned for an emotion: the first of them meets it, wherever the others lead. */
    private static boolean beginWith(Emotion emotion, List<Pick> picks) {
        return plannedFor(emotion, picks) && picks.getFirst().track().emotion().equals(Optional.of(emotion));
    }

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }
}
