package dev.undertone.models.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.models.face.Face;
import dev.undertone.models.face.FaceDetector;
import dev.undertone.models.face.FaceView;
import dev.undertone.models.face.Picture;
import dev.undertone.models.identity.Challenge;
import dev.undertone.models.identity.Enrolment;
import dev.undertone.models.identity.EnrolmentAdvice;
import dev.undertone.models.identity.IdentityReader;
import dev.undertone.models.identity.Liveness;
import dev.undertone.testing.Needs;
import dev.undertone.testing.Resource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped weights on recorded films of six people, through all that the program uses. */
@Needs(Resource.SHARED_DATA)
final class IdentityClipsTest {

    private static final Path WEIGHTS =
            Resource.projectRoot().resolve("models").resolve("weights").resolve("identity");
    private static final Path CAMERA = Resource.sharedData().resolve("camera");

    private static IdentityReader reader;
    private static List<IdentityClip> clips;

    @BeforeAll
    static void readClips() {
        reader = IdentityReader.load(WEIGHTS);
        clips = IdentityClip.read(CAMERA, reader);
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @Test
    void nobodyIsTakenForAnybodyElseOverEveryPairOfFilms() {
        IdentityClipTable table = IdentityClipTable.of(clips, reader.model());

        assertThat(table.meetings())
                .hasSize(clips.size() * clips.size())
                .filteredOn(meeting -> !meeting.isOwn())
                .filteredOn(meeting -> meeting.accepted().isPresent())
                .isEmpty();
    }

    @Test
    void whoSitsBeforeTheirWebcamAgainIsKnownWithinTwoSeconds() {
        IdentityClipTable table = IdentityClipTable.of(clips, reader.model());

        assertThat(table.meetings())
                .filteredOn(meeting -> meeting.isOwn()
                        && meeting.enrolled() != meeting.shown()
                        && List.of("A", "C").contains(meeting.shown().person()))
                .isNotEmpty()
                .allSatisfy(meeting -> assertThat(meeting.accepted())
                        .hasValueSatisfying(time -> assertThat(time).isLessThan(Duration.ofSeconds(2))));
    }

    @Test
    void anEnrolmentTakesNothingOfWhoSitsDownHalfWay() {
        Enrolment enrolment = new Enrolment(reader.model().threshold());
        clip("milk")
                .looks()
                .subList(0, 20)
                .forEach(look -> enrolment.update(look.time(), look.reading(), look.quality()));
        double progress = enrolment.progress();
        EnrolmentAdvice advice = EnrolmentAdvice.GOOD;
        for (IdentityClip.Look look : clip("hungry").looks()) {
            advice = enrolment.update(look.time().plusSeconds(2), look.reading(), look.quality());
        }

        assertThat(progress).isPositive();
        assertThat(enrolment.progress()).isEqualTo(progress);
        assertThat(advice).isEqualTo(EnrolmentAdvice.ANOTHER_FACE);
    }

    @Test
    void aPersonWhoTurnsTheirHeadPasses() {
        IdentityClip turning = clip("female");
        // She looks to one side, turns to the other, and back.
        List<IdentityClip.Look> back = turning.looks()
                .subList(turning.looks().size() / 2, turning.looks().size());

        assertThat(ask(Challenge.TURN_LEFT, turning.looks())).isEqualTo(Liveness.Outcome.PASSED);
        assertThat(ask(Challenge.TURN_RIGHT, back)).isEqualTo(Liveness.Outcome.PASSED);
        assertThat(ask(Challenge.TURN_RIGHT, turning.looks().subList(0, 12))).isEqualTo(Liveness.Outcome.FAILED);
    }

    private static IdentityClip clip(String name) {
        return clips.stream()
                .filter(clip -> clip.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Liveness.Outcome ask(Challenge challenge, List<IdentityClip.Look> looks) {
        Liveness liveness = new Liveness(challenge, reader.model().threshold());
        Liveness.Outcome outcome = Liveness.Outcome.WAITING;
        for (IdentityClip.Look look : looks) {
            outcome = liveness.update(look.time(), look.reading(), look.quality());
        }
        return outcome;
    }

    /** Held up, moved, turned in its plane, brought nearer and taken away again. */
    @ParameterizedTest
    @ValueSource(strings = {"webcam/thanks.mkv", "webcam/hungry.mkv", "head-pose-face-detection-male.mp4"})
    void aPhotographThatIsHeldUpPassesNoChallenge(String film) {
        Picture photograph = picture(film, 20);
        for (Challenge challenge : Challenge.values()) {
            Liveness liveness = new Liveness(challenge, reader.model().threshold());
            Liveness.Outcome outcome = Liveness.Outcome.WAITING;
            try (FaceDetector detector = FaceDetector.load()) {
                for (int i = 0; i < 56 && outcome == Liveness.Outcome.WAITING; i++) {
                    double seconds = i / 5.0;
                    Picture held = new FrameView(
                                    photograph.width(),
                                    photograph.height(),
                                    18 * Math.sin(1.3 * seconds),
                                    1 + 0.25 * Math.sin(0.9 * seconds))
                            .of(photograph);
                    Optional<FaceView> view = detector.detect(held).stream()
                            .filter(Face::listener)
                            .findFirst()
                            .map(face -> detector.view(held, face));
                    outcome = liveness.update(
                            Duration.ofMillis(Math.round(1000 * seconds)),
                            view.map(reader::look).orElse(null),
                            view.map(FaceView::quality).orElse(null));
                }
            }
            assertThat(outcome).as("%s asked of %s", challenge, film).isEqualTo(Liveness.Outcome.FAILED);
        }
    }

    private static Picture picture(String film, int number) {
        List<Picture> pictures = new ArrayList<>();
        ClipFrames.read(CAMERA.resolve(film), (picture, at) -> {
            if (at == number) {
                pictures.add(picture);
            }
        });
        return pictures.getFirst();
    }
}
