package dev.undertone.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EmotionScoresTest {

    @Test
    void weightsBecomeProbabilitiesThatSumToOne() {
        EmotionScores scores = EmotionScores.fromWeights(new double[] {0, 0, 0, 3, 1, 0, 0});
        assertThat(scores.of(Emotion.HAPPY)).isEqualTo(0.75);
        assertThat(scores.strongest()).isEqualTo(Emotion.HAPPY);
        assertThat(scores.toMap().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void theAffectIsTheCentroidAndNotThePointOfTheStrongest() {
        Affect affect =
                EmotionScores.fromWeights(new double[] {0, 0, 0, 1, 1, 0, 0}).affect();
        assertThat(affect.valence()).isCloseTo(0.415, within(1e-9));
        assertThat(affect.arousal()).isCloseTo(0.265, within(1e-9));
    }

    @Test
    void weightsThatAreNoWeightsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> EmotionScores.fromWeights(new double[6]));
        assertThatIllegalArgumentException().isThrownBy(() -> EmotionScores.fromWeights(new double[7]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmotionScores.fromWeights(new double[] {1, 0, 0, Double.NaN, 0, 0, 0}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmotionScores.fromWeights(new double[] {2, 0, 0, -1, 0, 0, 0}));
    }

    @Test
    void emotionsAreFoundByTheirWordInAnyCase() {
        assertThat(Emotion.ofWord(" Happy ")).contains(Emotion.HAPPY);
        assertThat(Emotion.ofWord("bored")).isEmpty();
    }
}
