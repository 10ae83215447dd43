package dev.undertone.app.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendTest {

    private static final int MINUTES = 120;

    @Test
    void whatGrowsSteadilyGrowsByAsMuchInAnHour() {
        Trend trend = Trend.of(points(hours -> 200 + 6 * hours, 0));

        assertThat(trend.perHour()).isCloseTo(6, within(1e-6));
        assertThat(trend.last() - trend.first()).isCloseTo(6, within(0.01));
        assertThat(trend.grows(2)).isTrue();
    }

    @Test
    void whatOnlyFluctuatesDoesNotGrow() {
        Trend trend = Trend.of(points(_ -> 200, 20));

        assertThat(trend.grows(2)).isFalse();
    }

    @Test
    void aSmallGrowthIsSeenThroughFluctuation() {
        assertThat(Trend.of(points(hours -> 200 + 12 * hours, 10)).grows(2)).isTrue();
    }

    private static List<Trend.Point> points(DoubleUnaryOperator value, double noise) {
        Random random = new Random(5);
        return IntStream.range(0, MINUTES)
                .mapToObj(minute -> new Trend.Point(
                        60.0 * minute, value.applyAsDouble(minute / 60.0) + noise * random.nextGaussian()))
                .toList();
    }
}
