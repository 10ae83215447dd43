package dev.undertone.app.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.undertone.app.playback.SilentOutput;
import dev.undertone.app.session.TrackEvent.Cause;
import dev.undertone.library.Listener;
import dev.undertone.library.ListenerColour;
import dev.undertone.library.Opinion;
import dev.undertone.library.Play;
import dev.undertone.library.ReadingCorrection;
import dev.undertone.library.Review;
import dev.undertone.library.Track;
import dev.undertone.library.door.Library;
import dev.undertone.library.recommend.Pick;
import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.Mood;
import dev.undertone.models.face.Eyes;
import dev.undertone.models.face.Face;
import dev.undertone.models.face.FaceBox;
import dev.undertone.models.face.FaceQuality;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several people at one computer, one after the other. */
class SessionListenersTest {

    private static final Mood HAPPY = Mood.said(Emotion.HAPPY);

    /** A resting face that is taken for a sad one. */
    private static final EmotionScores SAD_LOOKING =
            EmotionScores.fromWeights(new double[] {0.02, 0.02, 0.02, 0.02, 0.3, 0.6, 0.02});

    private static final FaceQuality GOOD = new FaceQuality(120, 128, 50, 0.3, 0, 0.39, 0.6);

    @TempDir
    private Path folder;

    private Library library;
    private WitnessedSession running;
    private ListeningSession session;
    private SessionWitness witness;
    private Listener ada;

    @BeforeEach
    void begin() throws IOException {
        library = MoodSongs.open(folder, 4);
        ada = library.profiles().add("Ada", ListenerColour.TEAL);
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
    void theSongGoesOnAndWhatComesIsTheNextListeners() throws InterruptedException {
        session.moodRead(Duration.ofSeconds(1), HAPPY);
        Pick playing = witness.awaitTrack(Cause.STARTED);
        Track chosen = library.tracks().stream()
                .filter(track -> track.id() != playing.track().id())
                .findFirst()
                .orElseThrow();
        session.enqueue(List.of(chosen));
        witness.awaitUpcoming(picks -> picks.getFirst().track().equals(chosen));

        session.switchTo(ada);
        witness.awaitListener(ada.id());
        witness.awaitUpcoming(
                picks -> !picks.isEmpty() && picks.getFirst().mood().isUnsure());
        assertThat(witness.sawNoMoreTracks()).isTrue();

        session.switchTo(library.profiles().find(Listener.UNNAMED).orElseThrow());
        witness.awaitListener(Listener.UNNAMED);
        assertThat(witness.awaitUpcoming(picks -> picks.getFirst().track().equals(chosen)))
                .isNotEmpty();
    }

    @Test
    void eachSongCountsForWhoeverItWasPlayedFor() throws InterruptedException {
        session.moodRead(Duration.ofSeconds(1), HAPPY);
        Pick first = witness.awaitTrack(Cause.STARTED);
        session.opine(Opinion.LIKED);
        session.switchTo(ada);
        witness.awaitListener(ada.id());
        session.next();
        assertThat(witness.awaitTrack(Cause.SKIPPED)).isEqualTo(first);
        Pick second = witness.awaitTrack(Cause.STARTED);
        session.next();
        witness.awaitTrack(Cause.SKIPPED);

        assertThat(library.recentPlays(10))
                .extracting(Play::listener, Play::trackId, Play::opinion)
                .containsExactlyInAnyOrder(
                        tuple(Listener.UNNAMED, first.track().id(), Opinion.LIKED),
                        tuple(ada.id(), second.track().id(), null));
    }

    @Test
    void theGuestLeavesNoTrace() throws Exception {
        session.switchTo(Listener.guest());
        witness.awaitListener(Listener.GUEST);
        session.moodRead(Duration.ofSeconds(1), HAPPY);
        Pick playing = witness.awaitTrack(Cause.STARTED);
        session.opine(Opinion.LIKED);
        session.review(3, "a guest was here");
        witness.awaitReview();
        session.enqueue(List.of(playing.track()));
        session.next();
        witness.awaitTrack(Cause.SKIPPED);
        session.close();

        assertThat(library.recentPlays(10)).isEmpty();
        assertThat(library.profiles().all()).extracting(Listener::name).containsExactly("", "Ada");
        library.setListener(Listener.UNNAMED);
        assertThat(library.savedQueue()
                        .filter(queue ->
                                queue.current() != null || !queue.chosen().isEmpty()))
                .isEmpty();
        library.close();
        assertThat(Files.readString(folder.resolve("data/catalog.db"), StandardCharsets.ISO_8859_1))
                .doesNotContain("a guest was here");
    }

    @Test
    void whatAListenerWritesOutweighsTheirFaceAndIsForgottenWithThem() throws InterruptedException {
        session.moodRead(Duration.ofSeconds(1), HAPPY);
        witness.awaitMood(mood -> mood.emotion() == Emotion.HAPPY);

        session.moodWritten("I feel so sad and lonely today, I could cry");
        MoodBlend blend = witness.awaitBlend(it -> it.mood().emotion() == Emotion.SAD);
        assertThat(blend.parts()).extracting(MoodPart::source).containsExactly(MoodSource.WORDS, MoodSource.FACE);
        assertThat(witness.awaitUpcoming(picks -> picks.getFirst().mood().emotion() == Emotion.SAD))
                .isNotEmpty();

        session.switchTo(ada);
        witness.awaitListener(ada.id());
        session.moodRead(Duration.ofSeconds(2), HAPPY);
        assertThat(witness.awaitBlend(it -> it.mood().emotion() == Emotion.HAPPY)
                        .parts())
                .extracting(MoodPart::source)
                .containsExactly(MoodSource.FACE);
    }

    @Test
    void whatIsNotUnderstoodIsSaidAndDoesNotCount() throws InterruptedException {
        session.moodWritten("xqzzv blorptang frumious");

        assertThat(witness.awaitUnderstood()).isFalse();
        session.moodRead(Duration.ofSeconds(1), HAPPY);
        assertThat(witness.awaitBlend(it -> it.mood().emotion() == Emotion.HAPPY)
                        .parts())
                .extracting(MoodPart::source)
                .containsExactly(MoodSource.FACE);
    }

    @Test
    void aRatingIsOfTheSongThatPlaysAndItsMood() throws InterruptedException {
        session.moodRead(Duration.ofSeconds(1), HAPPY);
        Pick playing = witness.awaitTrack(Cause.STARTED);

        session.review(9, " made my day ");

        Review review = witness.awaitReview();
        assertThat(review.trackId()).isEqualTo(playing.track().id());
        assertThat(review.mood()).isEqualTo(Emotion.HAPPY);
        assertThat(review.comment()).isEqualTo("made my day");
        assertThat(library.reviews(Listener.UNNAMED)).containsExactly(review);
    }

    @Test
    void whatAListenerSaysOfReadingsIsLearnedForTheirFaceAlone() throws InterruptedException {
        session.switchTo(ada);
        witness.awaitListener(ada.id());
        for (int i = 0; i < 3; i++) {
            session.read(reading(Duration.ofSeconds(i), SAD_LOOKING), Mood.UNKNOWN);
            session.correctReading(Emotion.NEUTRAL);
            ReadingCorrection kept = witness.awaitCorrection();
            assertThat(kept.listener()).isEqualTo(ada.id());
        }
        assertThat(session.calibration().apply(SAD_LOOKING).strongest()).isEqualTo(Emotion.NEUTRAL);

        session.switchTo(Listener.guest());
        witness.awaitListener(Listener.GUEST);
        assertThat(session.calibration().apply(SAD_LOOKING)).isEqualTo(SAD_LOOKING);

        session.switchTo(ada);
        witness.awaitListener(ada.id());
        assertThat(session.calibration().apply(SAD_LOOKING).strongest()).isEqualTo(Emotion.NEUTRAL);
    }

    @Test
    void whoeverIsForgottenListensNoLonger() throws InterruptedException {
        session.switchTo(ada);
        session.moodRead(Duration.ofSeconds(1), HAPPY);
        witness.awaitTrack(Cause.STARTED);

        session.forget(ada.id());
        witness.awaitListener(ada.id());
        witness.awaitListener(Listener.UNNAMED);
        session.next();
        witness.awaitTrack(Cause.SKIPPED);

        assertThat(library.profiles().all()).extracting(Listener::id).containsExactly(Listener.UNNAMED);
        assertThat(library.recentPlays(10)).isEmpty();
    }

    @Test
    void whoWasRecognisedMeanwhileIsNotDeletedInThePlaceOfWhoAskedForIt() throws InterruptedException {
        session.switchTo(ada);
        witness.awaitListener(ada.id());
        session.moodRead(Duration.ofSeconds(1), HAPPY);
        witness.awaitTrack(Cause.STARTED);
        session.next();
        witness.awaitTrack(Cause.SKIPPED);

        session.forget(Listener.UNNAMED);
        assertThat(witness.awaitNotice()).hasMessageContaining("Nothing was deleted");
        session.forget(Listener.UNNAMED, Instant.EPOCH, Instant.MAX);
        assertThat(witness.awaitNotice()).hasMessageContaining("Nothing was deleted");
        assertThat(library.profiles().all()).extracting(Listener::name).containsExactly("", "Ada");
        assertThat(library.recentPlays(10)).extracting(Play::listener).containsExactly(ada.id());
    }

    private static Reading reading(Duration time, EmotionScores scores) {
        Face face = new Face(1, new FaceBox(200, 100, 120, 120), new Eyes(230, 150, 290, 150), true);
        return new Reading(time, 640, 480, List.of(new FaceReading(face, scores, GOOD)), new Timings(1, 1, 2));
    }
}
