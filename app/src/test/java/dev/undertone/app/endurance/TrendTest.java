package dev.undertone.app.endurance;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.DOUBLE;

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
        assertThat(trend.quarters()).first(as(DOUBLE)).isCloseTo(201.45, within(0.01));
        assertThat(trend.quarters()).last(as(DOUBLE)).isCloseTo(210.45, within(0.01));
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

    @Test
    void whatWandersIsSeldomTakenForGrowth() {
        long mistaken = IntStream.range(0, 200)
                .mapToObj(seed -> Trend.of(wandering(new Random(seed))))
                .filter(trend -> trend.grows(0))
                .count();

        assertThat(mistaken).isLessThan(20);
    }

    /** Around 200, where each measurement keeps most of what the last one was off by. */
    private static List<Trend.Point> wandering(Random random) {
        double[] off = {0};
        return points(
                _ -> {
                    off[0] = 0.9 * off[0] + random.nextGaussian();
                    return 200 + off[0];
                },
                0);
    }

    private static List<Trend.Point> points(DoubleUnaryOperator value, double noise) {
        Random random = new Random(5);
        return IntStream.range(0, MINUTES)
                .mapToObj(minute -> new Trend.Point(
                        60.0 * minute, value.applyAsDouble(minute / 60.0) + noise * random.nextGaussian()))
                .toList();
    }
}
