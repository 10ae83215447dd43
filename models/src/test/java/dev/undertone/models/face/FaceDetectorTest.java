package dev.undertone.models.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FaceDetectorTest {

    private static final int SIDE = 120;

    @Test
    void aFaceIsCutOutOfThePictureThatIsNamedWhicheverWasSeenLast() {
        Picture one = noise(1);
        Picture other = noise(2);
        Face face = new Face(1, new FaceBox(30, 30, 60, 60), new Eyes(48, 50, 72, 50), true);
        try (FaceDetector detector = FaceDetector.load()) {
            float[] unseen = cut(detector, one, face);
            detector.detect(other);
            assertThat(cut(detector, one, face)).isEqualTo(unseen);
            detector.detect(one);
            assertThat(cut(detector, one, face)).isEqualTo(unseen);
            assertThat(cut(detector, other, face)).isNotEqualTo(unseen);
        }
    }

    private static float[] cut(FaceDetector detector, Picture picture, Face face) {
        return detector.view(picture, face).crop().toArray();
    }

    private static Picture noise(long seed) {
        byte[] bgra = new byte[4 * SIDE * SIDE];
        new SplittableRandom(seed).nextBytes(bgra);
        return new Picture(SIDE, SIDE, bgra);
    }
}
