package dev.undertone.app.heatmap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeatScaleTest {

    @Test
    void moreIsBrighterAndLessTransparentAndNothingIsInvisible() {
        assertThat(HeatScale.argb(0) >>> 24).isZero();
        for (int i = 1; i <= 20; i++) {
            int less = HeatScale.argb((i - 1) / 20f);
            int more = HeatScale.argb(i / 20f);
            assertThat(luminance(more)).as("at %d of 20", i).isGreaterThan(luminance(less));
            assertThat(more >>> 24).as("at %d of 20", i).isGreaterThan(less >>> 24);
        }
    }

    @Test
    void whatLiesOutsideCountsAsTheNearerEnd() {
        assertThat(HeatScale.argb(-1)).isEqualTo(HeatScale.argb(0));
        assertThat(HeatScale.argb(2)).isEqualTo(HeatScale.argb(1));
    }

    /** Relative luminance (WCAG 2.2) of the opaque colour. */
    private static double luminance(int argb) {
        return 0.2126 * linear(argb >> 16 & 0xff) + 0.7152 * linear(argb >> 8 & 0xff) + 0.0722 * linear(argb & 0xff);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
