package dev.undertone.models.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.Mood;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MoodTrackerTest {

    private static final EmotionScores HAPPY = mostly(Emotion.HAPPY, 0.8);
    private static final EmotionScores SAD = mostly(Emotion.SAD, 0.7);

    private final MoodTracker tracker = new MoodTracker(0.35);
    private Duration time = Duration.ZERO;

    @Test
    void isUnsureBeforeAnythingIsSeen() {
        assertThat(tracker.mood().isUnsure()).isTrue();
        assertThat(show(null, 10)).allMatch(Mood::isUnsure);
    }

    @Test
    void namesAnExpressionThatStays() {
        assertThat(last(show(HAPPY, 15)).emotion()).isEqualTo(Emotion.HAPPY);
        assertThat(tracker.mood().confidence()).isBetween(0.7, 0.81);
    }

    @Test
    void aSingleOddReadingChangesNothing() {
        show(HAPPY, 15);
        show(SAD, 1);
        assertThat(show(HAPPY, 10)).allMatch(mood -> mood.emotion() == Emotion.HAPPY);
    }

    @Test
    void followsAChangeWithinThreeSeconds() {
        show(HAPPY, 15);
        assertThat(last(show(SAD, 30)).emotion()).isEqualTo(Emotion.SAD);
    }

    @Test
    void readingsThatAlternateChangeTheMoodAtMostOnce() {
        List<Mood> moods = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            moods.addAll(show(i % 2 == 0 ? mostly(Emotion.HAPPY, 0.8) : mostly(Emotion.SURPRISED, 0.8), 1));
        }
        assertThat(changes(moods)).isLessThanOrEqualTo(1);
    }

    @Test
    void flatScoresMakeItUnsure() {
        show(HAPPY, 15);
        assertThat(last(show(EmotionScores.UNIFORM, 40)).isUnsure()).isTrue();
    }

    @Test
    void aFaceAtTheBorderIsNotSureAndUnsureByTurns() {
        List<Mood> moods = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            moods.addAll(show(mostly(Emotion.HAPPY, i % 2 == 0 ? 0.45 : 0.25), 20));
        }
        assertThat(last(moods).emotion()).isEqualTo(Emotion.HAPPY);
        assertThat(changes(moods)).isLessThanOrEqualTo(1);
    }

    @Test
    void aFaceThatLooksAwayForAMomentKeepsTheMood() {
        show(HAPPY, 15);
        assertThat(show(null, 10)).allMatch(mood -> mood.emotion() == Emotion.HAPPY);
    }

    @Test
    void aLostFaceMakesItUnsureAndABackTurnedOneIsReadAfresh() {
        show(HAPPY, 15);
        assertThat(last(show(null, 40)).isUnsure()).isTrue();
        assertThat(last(show(SAD, 12)).emotion()).isEqualTo(Emotion.SAD);
    }

    @Test
    void aFilmThatStartsAgainIsFollowedFromItsStart() {
        show(HAPPY, 100);
        time = Duration.ZERO;
        assertThat(last(show(SAD, 30)).emotion()).isEqualTo(Emotion.SAD);
    }

    @Test
    void aMoodsAffectIsTheCentroidOfItsScores() {
        show(HAPPY, 30);
        assertThat(tracker.mood().affect().valence()).isBetween(0.5, 0.83);
    }

    /** The demo camera's face: five seconds each, as {@code session --camera demo} read it. */
    @Test
    void aRecordedFaceThatPassesThroughAllExpressionsIsFollowedWithoutFlicker() throws IOException {
        List<Emotion> drawn = List.of(
                Emotion.NEUTRAL,
                Emotion.HAPPY,
                Emotion.SURPRISED,
                Emotion.SAD,
                Emotion.ANGRY,
                Emotion.FEARFUL,
                Emotion.DISGUSTED);
        List<Mood> moods = new ArrayList<>();
        int followed = 0;
        int counted = 0;
        for (Recorded reading : recording("demo-scores.csv")) {
            Mood mood = tracker.update(reading.time(), reading.scores());
            moods.add(mood);
            double seconds = reading.time().toMillis() / 1000.0;
            if (seconds % 5 >= 2) {
                counted++;
                followed += mood.emotion() == drawn.get((int) (seconds / 5)) ? 1 : 0;
            }
        }
        assertThat((double) followed / counted).isGreaterThan(0.9);
        assertThat(changes(moods)).isLessThanOrEqualTo(drawn.size() + 1);
    }

    private record Recorded(Duration time, @Nullable EmotionScores scores) {}

    private static List<Recorded> recording(String name) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(MoodTrackerTest.class.getResourceAsStream(name)), StandardCharsets.US_ASCII))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(MoodTrackerTest::recorded)
                    .toList();
        }
    }

    private static Recorded recorded(String[] columns) {
        Duration time = Duration.ofMillis(Math.round(1000 * Double.parseDouble(columns[0])));
        if (columns[1].isEmpty()) {
            return new Recorded(time, null);
        }
        double[] weights = new double[Emotion.values().length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Double.parseDouble(columns[i + 1]);
        }
        return new Recorded(time, EmotionScores.fromWeights(weights));
    }

    /** A tenth of a second for each reading. */
    private List<Mood> show(@Nullable EmotionScores scores, int times) {
        List<Mood> moods = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            time = time.plusMillis(100);
            moods.add(tracker.update(time, scores));
        }
        return moods;
    }

    private static Mood last(List<Mood> moods) {
        return moods.getLast();
    }

    private static int changes(List<Mood> moods) {
        int changes = 0;
        for (int i = 1; i < moods.size(); i++) {
            if (!Objects.equals(moods.get(i).emotion(), moods.get(i - 1).emotion())) {
                changes++;
            }
        }
        return changes;
    }

    private static EmotionScores mostly(Emotion emotion, double probability) {
        double[] weights = new double[Emotion.values().length];
        Arrays.fill(weights, (1 - probability) / (weights.length - 1));
        weights[emotion.ordinal()] = probability;
        return EmotionScores.fromWeights(weights);
    }
}
