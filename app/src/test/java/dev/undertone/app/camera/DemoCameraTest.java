package dev.undertone.app.camera;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.camera.portrait.Expression;
import dev.undertone.app.camera.portrait.Portrait;
import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.expression.ExpressionReader;
import dev.undertone.models.face.Face;
import dev.undertone.models.face.FaceDetector;
import dev.undertone.models.face.Picture;
import dev.undertone.testing.Resource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoCameraTest {

    private static final double LEAST_READ_AS_DRAWN = 0.6;
    private static final List<DemoScene> TIMELINE = DemoCamera.timeline();

    @Test
    void theTimelineShowsEveryEmotionOnceWithoutGaps() {
        assertThat(TIMELINE).extracting(DemoScene::drawn).containsExactlyInAnyOrder(Emotion.values());
        assertThat(TIMELINE.getFirst().start()).isEqualTo(Duration.ZERO);
        for (int i = 1; i < TIMELINE.size(); i++) {
            assertThat(TIMELINE.get(i).start()).isEqualTo(TIMELINE.get(i - 1).end());
        }
    }

    @Test
    void anExpressionIsHeldOnceItIsReached() {
        for (DemoScene scene : TIMELINE) {
            assertThat(DemoTimeline.expressionAt(scene.start().plusMillis(1500)))
                    .as(scene.toString())
                    .isEqualTo(Expression.of(scene.drawn()));
        }
    }

    @Test
    void theNextRoundIsTheSame() {
        Duration round = TIMELINE.getLast().end();
        Duration time = Duration.ofSeconds(8);
        assertThat(DemoTimeline.expressionAt(round.plus(time))).isEqualTo(DemoTimeline.expressionAt(time));
    }

    @Test
    void theFaceIsFoundInEveryFrameAndIsAlwaysTheSameListener() {
        Portrait portrait = new Portrait();
        Duration end = TIMELINE.getLast().end();
        // Every fifth frame of a round, and with them expressions on their way and closed eyes.
        Duration step = DemoCamera.FRAME_LENGTH.multipliedBy(5);
        try (FaceDetector detector = FaceDetector.load()) {
            for (Duration time = Duration.ZERO; time.compareTo(end) < 0; time = time.plus(step)) {
                Picture picture = DemoCamera.drawn(portrait, time);
                List<Face> faces = detector.detect(picture);
                assertThat(faces).as("at %s", time).hasSize(1);
                assertThat(faces.getFirst().track()).as("at %s", time).isEqualTo(1);
                assertThat(faces.getFirst().listener()).isTrue();
                assertThat(detector.view(picture, faces.getFirst()).quality().problem())
                        .as("at %s", time)
                        .isEmpty();
            }
        }
    }

    /** Fear is drawn and measured too, but mostly read as surprise: what the network knows least, it reads least. */
    @Test
    void everyExpressionButFearIsReadAsDrawnInMostFrames() {
        Path weights =
                Resource.projectRoot().resolve("models").resolve("weights").resolve("expression");
        Portrait portrait = new Portrait();
        try (FaceDetector detector = FaceDetector.load();
                ExpressionReader reader = ExpressionReader.load(weights)) {
            for (DemoScene scene : TIMELINE) {
                int read = 0;
                int right = 0;
                Duration held = scene.start().plusMillis(1000);
                for (Duration time = held; time.compareTo(scene.end()) < 0; time = time.plusMillis(200)) {
                    Picture picture = DemoCamera.drawn(portrait, time);
                    EmotionScores scores = reader.read(
                            detector.view(picture, detector.detect(picture).getFirst())
                                    .crop());
                    read++;
                    right += scores.strongest() == scene.drawn() ? 1 : 0;
                }
                System.out.printf(
                        "The demo's %s face is read as drawn in %d of %d frames%n", scene.drawn(), right, read);
                if (scene.drawn() != Emotion.FEARFUL) {
                    assertThat((double) right / read).as(scene.toString()).isGreaterThan(LEAST_READ_AS_DRAWN);
                }
            }
        }
    }
}
