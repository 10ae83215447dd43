package dev.undertone.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class AffectEstimateTest {

    @ParameterizedTest
    @EnumSource
    void aSureEstimateAtTheEmotionsPlaceIsThatEmotion(Emotion emotion) {
        EmotionScores scores = new AffectEstimate(emotion.affect(), 0.05, 0.05).scores();

        assertThat(scores.strongest()).isEqualTo(emotion);
    }

    @Test
    void theLessSureTheFlatterTheScores() {
        EmotionScores sure = new AffectEstimate(Emotion.HAPPY.affect(), 0.1, 0.1).scores();
        EmotionScores unsure = new AffectEstimate(Emotion.HAPPY.affect(), 0.7, 0.7).scores();

        assertThat(unsure.of(Emotion.HAPPY)).isBetween(1.0 / 7, sure.of(Emotion.HAPPY) - 0.3);
    }

    @Test
    void twoEstimatesAreSurerThanEachAndLieNearerToTheSurerOne() {
        AffectEstimate sure = new AffectEstimate(new Affect(0.5, 0), 0.3, 0.3);
        AffectEstimate unsure = new AffectEstimate(new Affect(-0.5, 0.4), 0.6, 0.3);

        AffectEstimate both = sure.combinedWith(unsure);

        assertThat(both.affect().valence()).isCloseTo(0.3, within(1e-9));
        assertThat(both.affect().arousal()).isCloseTo(0.2, within(1e-9));
        assertThat(both.valenceDeviation()).isCloseTo(0.3 * 0.6 / Math.hypot(0.3, 0.6), within(1e-9));
        assertThat(both.affect()).isEqualTo(unsure.combinedWith(sure).affect());
    }
}
