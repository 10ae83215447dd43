package dev.undertone.models.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RidgeRegressionTest {

    @Test
    void aLinearFunctionIsFoundAgain() {
        RidgeRegression regression = new RidgeRegression(3, 2);
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 200; i++) {
            float x = (float) random.nextGaussian();
            float y = (float) random.nextGaussian();
            regression.add(new float[] {x, y, 1}, 2 * x - y + 0.5, 3 * y);
        }
        float[][] weights = regression.solve(1e-9);
        assertThat(weights[0]).containsExactly(new float[] {2, -1, 0.5f}, within(1e-3f));
        assertThat(weights[1]).containsExactly(new float[] {0, 3, 0}, within(1e-3f));
    }
}
