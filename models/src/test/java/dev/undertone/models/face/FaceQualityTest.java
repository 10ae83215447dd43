package dev.undertone.models.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

    @Test
    void aHeadThatLiesOnAShoulderIsTooTilted() {
        FaceQuality quality = FaceQuality.of(new float[48 * 48], BOX, new Eyes(40, 20, 60, 60));
        assertThat(quality.roll()).isCloseTo(63.4, within(0.1));
        assertThat(quality.isTooTilted()).isTrue();
    }

    @Test
    void closeEyesInAOneSidedFaceAreTurnedAway() {
        float[] oneSided = new float[48 * 48];
        for (int i = 0; i < oneSided.length; i++) {
            oneSided[i] = i % 48 > 28 && i % 48 < 36 ? 200 : 60;
        }
        assertThat(FaceQuality.of(oneSided, BOX, new Eyes(40, 40, 71, 40)).problem())
                .contains("Look towards the camera");
        assertThat(FaceQuality.of(oneSided, BOX, new Eyes(30, 40, 70, 40)).isTurnedAway())
                .isFalse();
    }

    private static FaceQuality quality(FaceBox box, double brightness, double contrast, double frequency) {
        float[] grey = new float[FaceCrop.SIZE * FaceCrop.SIZE];
        for (int i = 0; i < grey.length; i++) {
            double wave = Math.sin(frequency * (i % FaceCrop.SIZE)) * Math.cos(frequency * (i / FaceCrop.SIZE));
            grey[i] = (float) (brightness + 2 * contrast * wave);
        }
        return FaceQuality.of(grey, box, new Eyes(30, 40, 70, 40));
    }
}
