package dev.undertone.models.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConfusionMatrixTest {

    @Test
    void accuracyAndMacroF1AreThoseWorkedOutByHand() {
        ConfusionMatrix matrix = new ConfusionMatrix(List.of("a", "b", "c"));
        add(matrix, 0, 0, 8);
        add(matrix, 0, 1, 2);
        add(matrix, 1, 1, 3);
        add(matrix, 1, 0, 1);
        assertThat(matrix.total()).isEqualTo(14);
        assertThat(matrix.accuracy()).isCloseTo(11.0 / 14, within(1e-12));
        // Precision and recall of a: 8/9 and 8/10; of b: 3/5 and 3/4; c never occurs and does not count.
        assertThat(matrix.macroF1()).isCloseTo((16.0 / 19 + 6.0 / 9) / 2, within(1e-12));
    }

    private static void add(ConfusionMatrix matrix, int truth, int answer, int times) {
        for (int i = 0; i < times; i++) {
            matrix.add(truth, answer);
        }
    }
}
