package dev.undertone.models.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.undertone.models.face.FaceCrop;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CorruptionTest {

    private static final int SIZE = FaceCrop.SIZE;

    @Test
    void whatIsNotCorruptedStaysAsItIs() {
        FacePhoto photo = photo(random());
        assertThat(Corruption.NONE.apply(photo)).hasSize(1);
        assertThat(Corruption.NONE.apply(photo).getFirst().grey()).isEqualTo(photo.grey());
        assertThat(PictureDistortion.gamma(photo.grey(), 1)).isEqualTo(photo.grey());
        assertThat(PictureDistortion.rotation(photo.grey(), 0)).isEqualTo(photo.grey());
        assertThat(PictureDistortion.shrunk(photo.grey(), SIZE)).isEqualTo(photo.grey());
    }

    @Test
    void whatUndoesAChangeBringsThePictureBack() {
        byte[] picture = gradient();
        assertClose(PictureDistortion.rotation(PictureDistortion.rotation(picture, 90), -90), picture, 1);
        assertClose(PictureDistortion.gamma(PictureDistortion.gamma(picture, 0.5), 2), picture, 1);
        assertClose(PictureDistortion.jpeg(picture, 1), picture, 3);
    }

    @Test
    void aQuarterTurnClockwiseBringsTheTopToTheRight() {
        byte[] picture = new byte[SIZE * SIZE];
        Arrays.fill(picture, 0, SIZE, (byte) 200);
        byte[] turned = PictureDistortion.rotation(picture, 90);
        for (int y = 0; y < SIZE; y++) {
            assertThat(turned[y * SIZE + SIZE - 1] & 0xff).isEqualTo(200);
            assertThat(turned[y * SIZE]).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Corruption.class,
            names = {"BLUR", "ROTATION_10", "ROTATION_20", "SMALL"})
    void aPictureOfOneBrightnessKeepsIt(Corruption corruption) {
        byte[] picture = new byte[SIZE * SIZE];
        Arrays.fill(picture, (byte) 130);
        corruption.apply(photo(picture)).forEach(photo -> assertClose(photo.grey(), picture, 1));
    }

    @ParameterizedTest
    @EnumSource(Corruption.class)
    void theSamePictureIsWorsenedInTheSameWayAndIsNotTouchedItself(Corruption corruption) {
        FacePhoto photo = photo(random());
        byte[] once = corruption.apply(photo).getLast().grey();
        assertThat(corruption.apply(photo).getLast().grey()).isEqualTo(once);
        assertThat(photo.grey()).isEqualTo(random());
        assertThat(corruption == Corruption.NONE || !Arrays.equals(once, photo.grey()))
                .isTrue();
    }

    @Test
    void theStudyTellsTheWorstOfWhatIsToBeWithstoodAndWhetherConfidenceFollows() {
        RobustnessStudy study = new RobustnessStudy(List.of(
                new RobustnessStudy.Row(Corruption.NONE, 0.7, 0.85, 0.8, 0.1),
                new RobustnessStudy.Row(Corruption.GAMMA_TWO, 0.68, 0.84, 0.79, 0.1),
                new RobustnessStudy.Row(Corruption.BLUR, 0.66, 0.8, 0.7, 0.2),
                new RobustnessStudy.Row(Corruption.MOUTH_COVERED, 0.5, 0.6, 0.75, 0.3)));
        assertThat(study.mostFer2013Lost()).isCloseTo(4, within(1e-9));
        assertThat(study.mostFerplusLost()).isCloseTo(5, within(1e-9));
        // Ranks 4, 3, 2, 1 and 4, 3, 1, 2.
        assertThat(study.rankCorrelation()).isCloseTo(0.8, within(1e-9));
    }

    private static void assertClose(byte[] actual, byte[] expected, int most) {
        for (int i = 0; i < expected.length; i++) {
            assertThat(Math.abs((actual[i] & 0xff) - (expected[i] & 0xff)))
                    .as("pixel %d", i)
                    .isLessThanOrEqualTo(most);
        }
    }

    private static FacePhoto photo(byte[] grey) {
        return new FacePhoto(grey, 0, new FerPlusVotes(new int[10]));
    }

    private static byte[] random() {
        byte[] picture = new byte[SIZE * SIZE];
        new SplittableRandom(1).nextBytes(picture);
        return picture;
    }

    private static byte[] gradient() {
        byte[] picture = new byte[SIZE * SIZE];
        for (int i = 0; i < picture.length; i++) {
            picture[i] = (byte) (40 + 2 * (i % SIZE) + 2 * (i / SIZE));
        }
        return picture;
    }
}
