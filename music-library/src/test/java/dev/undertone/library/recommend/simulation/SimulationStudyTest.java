package dev.undertone.library.recommend.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.library.recommend.simulation.SimulationReport.Figures;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimulationStudyTest {

    @Test
    void undertoneLearnsWhatChanceDoesNot() {
        SimulationReport report = SimulationStudy.run(20, 120, List.of(21L), _ -> {});
        Figures undertone = figures(report, Contender.UNDERTONE);
        Figures byEmotion = figures(report, Contender.RANDOM_IN_EMOTION);

        assertThat(undertone.skips().value()).isLessThan(0.6 * byEmotion.skips().value());
        assertThat(undertone.gain().value())
                .isGreaterThan(1.5 * byEmotion.gain().value());
        assertThat(undertone.repeats().value()).isZero();
        assertThat(undertone.adjacentArtists().value()).isZero();
        assertThat(undertone.skipCurve().getLast())
                .isLessThan(undertone.skipCurve().getFirst());
    }

    @Test
    void theSameSeedIsTheSameStudy() {
        SimulationReport once = SimulationStudy.run(3, 40, List.of(5L), _ -> {});

        assertThat(SimulationStudy.run(3, 40, List.of(5L), _ -> {})).isEqualTo(once);
        assertThat(SimulationStudy.run(3, 40, List.of(6L), _ -> {})).isNotEqualTo(once);
    }

    private static Figures figures(SimulationReport report, Contender contender) {
        return report.figures().stream()
                .filter(figures -> figures.contender() == contender)
                .findFirst()
                .orElseThrow();
    }
}
