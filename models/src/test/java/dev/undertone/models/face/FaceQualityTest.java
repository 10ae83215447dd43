package dev.undertone.models.face;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaceQualityTest {

    private static final FaceBox BOX = new FaceBox(0, 0, 100, 100);

    @Test
    void aPatternOfLightAndShadeIsGood() {
        assertThat(quality(BOX, 130, 50, 0.6).isGood()).isTrue();
    }

    @Test
    void littleLightIsTooDark() {
        assertThat(quality(BOX, 20, 5, 0.6).isTooDark()).isTrue();
    }

    @Test
    void aDimPatternIsNotTakenForABlurredOne() {
        assertThat(quality(BOX, 20, 5, 0.6).isBlurred()).isFalse();
    }

    @Test
    void slowChangesOnlyAreBlurred() {
        assertThat(quality(BOX, 130, 50, 0.1).isBlurred()).isTrue();
    }

    @Test
    void aFaceOfAFewPixelsIsTooSmallAndSaysWhatToDo() {
        FaceQuality quality = quality(new FaceBox(0, 0, 20, 20), 130, 50, 0.6);
        assertThat(quality.isTooSmall()).isTrue();
        assertThat(quality.problem()).contains("Come a little closer");
    }

    private static FaceQuality quality(FaceBox box, double brightness, double contrast, double frequency) {
        float[] grey = new float[FaceCrop.SIZE * FaceCrop.SIZE];
        for (int i = 0; i < grey.length; i++) {
            double wave = Math.sin(frequency * (i % FaceCrop.SIZE)) * Math.cos(frequency * (i / FaceCrop.SIZE));
            grey[i] = (float) (brightness + 2 * contrast * wave);
        }
        return FaceQuality.of(grey, box);
    }
}
