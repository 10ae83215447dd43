package dev.undertone.app.ui.mood;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.Mood;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MoodModelTest {

    private static final Clock EVENING = Clock.fixed(Instant.parse("2026-03-20T19:42:00Z"), ZoneOffset.UTC);
    private static final Mood HAPPY = Mood.of(Emotion.HAPPY, mostly(Emotion.HAPPY));

    private final MoodModel model = new MoodModel(EVENING);
    private final List<@Nullable Emotion> passedOn = new ArrayList<>();

    MoodModelTest() {
        model.onSay(passedOn::add);
    }

    @Test
    void speaksOfTheExpressionWithItsLikelihoodAndTime() {
        model.showWatching(Watching.FACE, null);
        model.showMood(HAPPY);

        assertThat(model.openingProperty().get()).isEqualTo("You look");
        assertThat(model.wordProperty().get()).isEqualTo("happy");
        assertThat(model.detailProperty().get()).isEqualTo("80 % likely, since 19:42");
        assertThat(model.emotionProperty().get()).isEqualTo(Emotion.HAPPY);
    }

    @Test
    void saysWhenItIsNotSureAndWhatStandsInTheWay() {
        model.showWatching(Watching.NO_FACE, "Come a little closer.");
        model.showMood(Mood.UNKNOWN);

        assertThat(model.wordProperty().get()).isEmpty();
        assertThat(model.detailProperty().get()).isEqualTo("Come a little closer.");
        assertThat(model.emotionProperty().get()).isNull();
    }

    @Test
    void whatIsSaidByHandOutweighsTheCameraUntilItIsTakenBack() {
        model.showWatching(Watching.FACE, null);
        model.showMood(HAPPY);

        model.say(Emotion.SAD);
        model.showMood(Mood.of(Emotion.SURPRISED, mostly(Emotion.SURPRISED)));
        assertThat(model.openingProperty().get()).isEqualTo("You said:");
        assertThat(model.emotionProperty().get()).isEqualTo(Emotion.SAD);

        model.say(null);
        assertThat(model.emotionProperty().get()).isEqualTo(Emotion.SURPRISED);
        assertThat(passedOn).containsExactly(Emotion.SAD, null);
    }

    @Test
    void theSameButtonAgainGoesBackToTheCamera() {
        model.say(Emotion.ANGRY);
        model.say(Emotion.ANGRY);

        assertThat(model.saidProperty().get()).isNull();
        assertThat(passedOn).containsExactly(Emotion.ANGRY, null);
    }

    @Test
    void withoutAPictureNoEarlierReadingColoursTheWindow() {
        model.showWatching(Watching.FACE, null);
        model.showMood(HAPPY);
        model.showScores(mostly(Emotion.HAPPY));

        model.showWatching(Watching.NO_PICTURE, null);

        assertThat(model.emotionProperty().get()).isNull();
        assertThat(model.readingProperty().get()).isFalse();
    }

    private static EmotionScores mostly(Emotion emotion) {
        double[] weights = {0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2};
        weights[emotion.ordinal()] = 4.8;
        return EmotionScores.fromWeights(weights);
    }
}
