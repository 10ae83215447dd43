package dev.undertone.models.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.expression.PersonalCalibration.Example;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonalCalibrationTest {

    /** A resting face that looks sad, two to one. */
    private static final EmotionScores SAD_LOOKING = scores(0.02, 0.02, 0.02, 0.02, 0.3, 0.6, 0.02);

    private static final EmotionScores HAPPY = scores(0.01, 0.01, 0.01, 0.9, 0.05, 0.01, 0.01);

    @Test
    void knowsNothingBeforeAnythingIsSaid() {
        assertThat(PersonalCalibration.fit(List.of()).apply(SAD_LOOKING).toArray())
                .containsExactly(SAD_LOOKING.toArray(), within(1e-9));
    }

    @Test
    void learnsThatAFaceLooksSadAtRestFromAFewWordsButNotFromASlipOfTheHand() {
        Example word = new Example(SAD_LOOKING, Emotion.NEUTRAL);

        assertThat(PersonalCalibration.fit(List.of(word)).apply(SAD_LOOKING).strongest())
                .isEqualTo(Emotion.SAD);
        assertThat(PersonalCalibration.fit(Collections.nCopies(3, word))
                        .apply(SAD_LOOKING)
                        .strongest())
                .isEqualTo(Emotion.NEUTRAL);
    }

    @Test
    void leavesWhatWasConfirmedAsItIs() {
        List<Example> words = List.of(
                new Example(SAD_LOOKING, Emotion.NEUTRAL),
                new Example(SAD_LOOKING, Emotion.NEUTRAL),
                new Example(SAD_LOOKING, Emotion.NEUTRAL),
                new Example(HAPPY, Emotion.HAPPY));

        assertThat(PersonalCalibration.fit(words).apply(HAPPY).of(Emotion.HAPPY))
                .isGreaterThan(0.85);
    }

    @Test
    void doesNotLeaveTheScaleHoweverOftenTheSameIsSaid() {
        EmotionScores never = EmotionScores.certain(Emotion.HAPPY);

        EmotionScores taken = PersonalCalibration.fit(Collections.nCopies(500, new Example(never, Emotion.ANGRY)))
                .apply(never);

        assertThat(taken.strongest()).isEqualTo(Emotion.ANGRY);
        for (double probability : taken.toArray()) {
            assertThat(probability).isFinite();
        }
    }

    private static EmotionScores scores(double... weights) {
        return EmotionScores.fromWeights(weights);
    }
}
