package dev.undertone.app.playback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GainTest {

    @Test
    void halfWayOnTheSliderIsEighteenDecibelsDown() {
        assertThat(20 * Math.log10(Volume.gain(0.5))).isCloseTo(-18, within(0.1));
        assertThat(Volume.gain(0)).isZero();
        assertThat(Volume.gain(1)).isEqualTo(1);
        assertThat(Volume.gain(7)).isEqualTo(1);
    }

    @Test
    void aRampGoesAllTheWayInTimeWithoutAStep() {
        Ramp ramp = new Ramp(1);
        ramp.moveTo(0, 100);
        float[] block = new float[150 * AudioOutput.CHANNELS];
        Arrays.fill(block, 1);
        ramp.apply(block, 150);

        assertThat(block[0]).isEqualTo(1);
        assertThat(block[200]).isZero();
        assertThat(block[299]).isZero();
        for (int i = 2; i < block.length; i += 2) {
            assertThat(block[i]).isBetween(block[i - 2] - 0.016f, block[i - 2]);
        }
    }

    @Test
    void aRampThatIsTurnedAroundGoesOnFromWhereItIs() {
        Ramp ramp = new Ramp(0);
        ramp.moveTo(1, 100);
        ramp.apply(new float[100], 50);
        assertThat(ramp.gain()).isCloseTo(0.5, within(1e-6));
        ramp.moveTo(0, 100);
        assertThat(ramp.gain()).isCloseTo(0.5, within(1e-6));
    }
}
