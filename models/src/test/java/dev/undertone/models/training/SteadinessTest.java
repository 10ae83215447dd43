package dev.undertone.models.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.expression.Smoothing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SteadinessTest {

    private static final double LEAST = 0.35;

    @Test
    void withoutSmoothingEveryWrongReadingIsTwoChangesAndEveryRealOneIsCaughtAtOnce() {
        ReadingSequence still = sequence(Emotion.SAD, 600, Emotion.SAD, 0);
        List<Optional<EmotionScores>> readings = new ArrayList<>(still.readings());
        readings.set(100, Optional.of(mostly(Emotion.HAPPY)));
        readings.set(300, Optional.of(mostly(Emotion.ANGRY)));
        SteadinessData data = new SteadinessData(
                List.of(new ReadingSequence(readings, still.truth())),
                List.of(still),
                List.of(
                        sequence(Emotion.SAD, 60, Emotion.HAPPY, 80),
                        sequence(Emotion.HAPPY, 60, Emotion.HAPPY, 0, Emotion.FEARFUL, 80)));

        Steadiness measured = Steadiness.of(SmoothingSetting.NONE, data, LEAST);

        assertThat(measured.changesAMinute()).isEqualTo(4);
        assertThat(measured.steadyMinutes()).isZero();
        assertThat(measured.changesAmongFaces()).isZero();
        assertThat(measured.caught()).isEqualTo(0.5);
        assertThat(measured.delay()).isZero();
        assertThat(measured.unsure()).isZero();
    }

    static List<SmoothingSetting> settings() {
        return SmoothingSetting.grid();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void everySmoothingComesToWhatItIsToldForLong(SmoothingSetting setting) {
        Smoothing smoothing = setting.smoothing().get();
        EmotionScores smoothed = EmotionScores.UNIFORM;
        for (Emotion emotion : List.of(Emotion.HAPPY, Emotion.SAD)) {
            for (int i = 0; i < 100; i++) {
                smoothed = smoothing.take(mostly(emotion), Duration.ofMillis(100));
            }
            assertThat(smoothed.strongest()).isEqualTo(emotion);
            assertThat(smoothed.of(emotion))
                    .isGreaterThanOrEqualTo(mostly(emotion).of(emotion) - 1e-3);
        }
        smoothing.forget();
        assertThat(smoothing.take(EmotionScores.UNIFORM, Duration.ZERO).of(Emotion.SAD))
                .isEqualTo(1 / 7.0, within(1e-6));
    }

    @Test
    void aClipToAndFroHasNoJumps() {
        ReadingSequence clip = sequence(Emotion.SAD, 2, Emotion.HAPPY, 1);
        assertThat(clip.toAndFro(7).truth().stream().map(Optional::orElseThrow))
                .containsExactly(
                        Emotion.SAD, Emotion.SAD, Emotion.HAPPY, Emotion.SAD, Emotion.SAD, Emotion.SAD, Emotion.HAPPY);
    }

    /** What is read, and is true, for so many readings each. */
    private static ReadingSequence sequence(Emotion first, int firstLength, Emotion second, int secondLength) {
        return sequence(first, firstLength, second, secondLength, second, 0);
    }

    /** The last part shows the third emotion, but is read as the first. */
    private static ReadingSequence sequence(
            Emotion first, int firstLength, Emotion second, int secondLength, Emotion third, int misread) {
        List<Optional<EmotionScores>> readings = new ArrayList<>();
        readings.addAll(Collections.nCopies(firstLength, Optional.of(mostly(first))));
        readings.addAll(Collections.nCopies(secondLength, Optional.of(mostly(second))));
        readings.addAll(Collections.nCopies(misread, Optional.of(mostly(first))));
        List<Optional<Emotion>> truth = new ArrayList<>();
        truth.addAll(Collections.nCopies(firstLength, Optional.of(first)));
        truth.addAll(Collections.nCopies(secondLength, Optional.of(second)));
        truth.addAll(Collections.nCopies(misread, Optional.of(third)));
        return new ReadingSequence(readings, truth);
    }

    private static EmotionScores mostly(Emotion emotion) {
        return EmotionScores.UNIFORM.mixedWith(EmotionScores.certain(emotion), 0.7);
    }
}
