package dev.undertone.library.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LinearBanditTest {

    private static final double[] TRUTH = {0.5, -0.3, 0.2};

    @Test
    void itFindsTheWeightsThatMakeTheRewards() {
        LinearBandit bandit = bandit();
        teach(bandit, 800);

        double[] weights = bandit.draw(List.of(), new SplittableRandom(1), 0);

        for (int i = 0; i < TRUTH.length; i++) {
            assertThat(weights[i]).isCloseTo(TRUTH[i], within(0.06));
        }
    }

    @Test
    void itDaresLessTheMoreItKnows() {
        LinearBandit bandit = bandit();
        double before = spread(bandit);
        teach(bandit, 800);

        assertThat(before).isCloseTo(0.3, within(0.05));
        assertThat(spread(bandit)).isLessThan(before / 4);
    }

    @Test
    void whoIsNewBeginsWithWhatTheOthersTaught() {
        LinearBandit other = bandit();
        teach(other, 800);

        double[] weights = bandit().draw(List.of(other), new SplittableRandom(1), 0);

        assertThat(weights[0]).isCloseTo(TRUTH[0], within(0.08));
    }

    private static LinearBandit bandit() {
        return new LinearBandit(new double[] {0, 0, 0}, new double[] {0.3, 0.3, 0.3});
    }

    private static void teach(LinearBandit bandit, int plays) {
        SplittableRandom random = new SplittableRandom(3);
        for (int play = 0; play < plays; play++) {
            double[] features = {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()};
            double reward = 0.3 * random.nextGaussian();
            for (int i = 0; i < features.length; i++) {
                reward += TRUTH[i] * features[i];
            }
            bandit.learn(features, reward);
        }
    }

    private static double spread(LinearBandit bandit) {
        SplittableRandom random = new SplittableRandom(4);
        double squared = 0;
        double sum = 0;
        for (int i = 0; i < 1000; i++) {
            double weight = bandit.draw(List.of(), random, 1)[1];
            sum += weight;
            squared += weight * weight;
        }
        return Math.sqrt(squared / 1000 - sum * sum / 1e6);
    }
}
