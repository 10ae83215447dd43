package dev.undertone.models.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FaceCropTest {

    @Test
    void aCropHasMeanZeroAndDeviationOne() {
        float[] crop = FaceCrop.of(face()).toArray();
        double sum = 0;
        double squares = 0;
        for (float value : crop) {
            sum += value;
            squares += value * value;
        }
        assertThat(sum / crop.length).isCloseTo(0, within(1e-4));
        assertThat(squares / crop.length).isCloseTo(1, within(1e-3));
    }

    @Test
    void aLampAtOneSideMakesNoDifference() {
        float[] lit = face();
        for (int i = 0; i < lit.length; i++) {
            lit[i] = 0.5f * lit[i] + 1.2f * (i % FaceCrop.SIZE) + 0.7f * (i / FaceCrop.SIZE);
        }
        float[] even = FaceCrop.of(face()).toArray();
        float[] evened = FaceCrop.of(lit).toArray();
        for (int i = 0; i < even.length; i++) {
            assertThat(evened[i]).isCloseTo(even[i], within(1e-3f));
        }
    }

    @Test
    void aMirroredTwiceCropIsItself() {
        FaceCrop crop = FaceCrop.of(face());
        assertThat(crop.mirrored().mirrored().toArray()).isEqualTo(crop.toArray());
        assertThat(crop.mirrored().toArray()).isNotEqualTo(crop.toArray());
    }

    @Test
    void anEvenWallIsNoReasonToDivideByZero() {
        assertThat(FaceCrop.of(new float[FaceCrop.SIZE * FaceCrop.SIZE]).toArray())
                .containsOnly(0f);
        assertThatIllegalArgumentException().isThrownBy(() -> FaceCrop.of(new float[10]));
    }

    private static float[] face() {
        SplittableRandom random = new SplittableRandom(1);
        float[] grey = new float[FaceCrop.SIZE * FaceCrop.SIZE];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = random.nextInt(256);
        }
        return grey;
    }
}
