package dev.undertone.models.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.testing.Needs;
import dev.undertone.testing.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The detector, against labels made by eye. */
@Needs(Resource.SHARED_DATA)
class FaceEvaluationTest {

    @ParameterizedTest
    @CsvSource({
        "webcam/walk.mkv, 0",
        "webcam/yes.mkv, -35",
        "webcam/hungry.mkv, 40",
        "head-pose-face-detection-female-and-male.mp4, 0"
    })
    void tiltedHeadsAreFoundWithTheirEyesAndNothingElseIs(String clip, double degrees) {
        try (FaceEvaluation evaluation =
                new FaceEvaluation(Resource.sharedData().resolve("camera"))) {
            FaceFigures figures = evaluation.clip(clip, degrees);
            assertThat(figures.share()).isGreaterThanOrEqualTo(0.98);
            assertThat(figures.falseFaces()).isZero();
            assertThat(figures.eyeError()).isLessThan(0.12);
            assertThat(figures.rollError()).isLessThan(5);
        }
    }
}
