package dev.undertone.models.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class VerificationFiguresTest {

    private final VerificationFigures figures = VerificationFigures.of(
            new double[] {0.9, 0.8, 0.7, 0.3}, new double[] {0.1, 0.2, 0.4, 0.2, 0.0, 0.1, 0.75, 0.2});

    @Test
    void countsWhoIsAcceptedAndRejectedInError() {
        assertThat(figures.falseAcceptRate(0.5)).isEqualTo(1.0 / 8);
        assertThat(figures.falseRejectRate(0.5)).isEqualTo(1.0 / 4);
        assertThat(figures.falseAcceptRate(0.2)).isEqualTo(5.0 / 8);
        assertThat(figures.falseRejectRate(0.95)).isEqualTo(1);
    }

    @Test
    void findsTheRateAtWhichBothErrorsAreTheSame() {
        assertThat(figures.equalErrorRate()).isEqualTo(0.25);
        double threshold = figures.equalErrorThreshold();
        assertThat(figures.falseAcceptRate(threshold)).isCloseTo(figures.falseRejectRate(threshold), within(1e-9));
    }

    @Test
    void aThresholdAcceptsNoMoreStrangersThanAskedFor() {
        assertThat(figures.threshold(0)).isGreaterThan(0.75).isLessThan(0.7501);
        assertThat(figures.falseAcceptRate(figures.threshold(0.13))).isEqualTo(1.0 / 8);
        assertThat(figures.falseAcceptRate(figures.threshold(0.12))).isZero();
    }

    @Test
    void withoutPairsThereIsNoRate() {
        assertThat(VerificationFigures.of(new double[0], new double[] {1}).equalErrorRate())
                .isNaN();
    }
}
