package dev.undertone.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.playback.SilentOutput;
import dev.undertone.app.session.TrackEvent.Cause;
import dev.undertone.app.sounds.Sounds;
import dev.undertone.library.Opinion;
import dev.undertone.library.SavedQueue;
import dev.undertone.library.Track;
import dev.undertone.library.door.Library;
import dev.undertone.library.importing.ImportProgress;
import dev.undertone.library.recommend.Pick;
import dev.undertone.models.Emotion;
import dev.undertone.models.Mood;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenedSongsTest {

    @TempDir
    private Path folder;

    private Library library;
    private WitnessedSession running;
    private ListeningSession session;
    private SessionWitness witness;
    private List<Track> known;
    private List<Track> outside;

    @BeforeEach
    void begin() throws IOException {
        library = MoodSongs.open(folder, 2);
        known = library.tracks();
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        for (int i = 1; i <= 2; i++) {
            Sounds.variant(Sounds.CHIRP, 100 + i, elsewhere.resolve("outside" + i + ".mp3"));
        }
        outside = library.openMusic(List.of(elsewhere)).tracks();
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
    void playAtOnceBeforeTheFormerQueueWhateverTheMoodDoes() throws InterruptedException {
        session.play(known.subList(0, 3));
        witness.awaitTrack(Cause.STARTED);
        session.playOpened(outside);
        witness.awaitTrack(Cause.SKIPPED);
        assertThat(witness.awaitTrack(Cause.STARTED).track()).isEqualTo(outside.getFirst());
        session.moodSaid(Emotion.SAD);

        List<Track> coming = List.of(outside.get(1), known.get(1), known.get(2));
        assertThat(witness.awaitUpcoming(picks -> begins(picks, coming)
                        && picks.stream().anyMatch(pick -> pick.mood().equals(Mood.said(Emotion.SAD)))))
                .isNotEmpty();

        session.undoQueueChange();
        assertThat(witness.awaitUpcoming(picks -> begins(picks, coming.subList(1, 3))))
                .isNotEmpty();
        session.previous();
        witness.awaitTrack(Cause.SKIPPED);
        assertThat(witness.awaitTrack(Cause.STARTED).track()).isEqualTo(known.getFirst());
    }

    @Test
    void ofASongFromOutsideNothingIsKeptUntilItIsTakenIn() throws InterruptedException {
        session.playOpened(outside);
        witness.awaitTrack(Cause.STARTED);
        session.opine(Opinion.LIKED);
        assertThat(witness.awaitNotice()).hasMessageContaining("outside1").hasMessageContaining("not in your library");
        session.next();
        witness.awaitTrack(Cause.SKIPPED);
        witness.awaitTrack(Cause.STARTED);
        assertThat(library.recentPlays(1)).isEmpty();
        assertThat(library.savedQueue()).map(SavedQueue::current).isEmpty();

        library.importMusic(List.of(folder.resolve("elsewhere")), ImportProgress.NONE);
        session.libraryChanged();
        session.opine(Opinion.LIKED);
        witness.awaitOpinion(Opinion.LIKED);
        session.next();
        witness.awaitTrack(Cause.SKIPPED);
        assertThat(library.recentPlays(1).getFirst().trackId())
                .isEqualTo(library.track(outside.get(1).file()).orElseThrow().id());
    }

    @Test
    void theSongThatWaitsToGoOnComesRightBehindThem() throws InterruptedException {
        running.close();
        library.saveQueue(new SavedQueue(
                known.getFirst().id(),
                Duration.ofSeconds(2),
                List.of(known.get(1).id()),
                List.of()));
        running = WitnessedSession.start(library, new SilentOutput());
        session = running.session();
        witness = running.witness();
        session.playOpened(outside.subList(0, 1));

        assertThat(witness.awaitTrack(Cause.STARTED).track()).isEqualTo(outside.getFirst());
        assertThat(witness.awaitUpcoming(picks -> begins(picks, known.subList(0, 2))))
                .isNotEmpty();
    }

    private static boolean begins(List<Pick> picks, List<Track> tracks) {
        return picks.stream().map(Pick::track).limit(tracks.size()).toList().equals(tracks);
    }
}
