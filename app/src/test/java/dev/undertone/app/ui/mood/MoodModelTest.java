package dev.undertone.app.ui.mood;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.session.MoodBlend;
import dev.undertone.app.session.MoodPart;
import dev.undertone.app.session.MoodSource;
import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.Mood;
import java.time.Clock;
import java.time.Duration;
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
        model.showBlend(face(HAPPY));

        assertThat(model.openingProperty().get()).isEqualTo("You look");
        assertThat(model.wordProperty().get()).isEqualTo("happy");
        assertThat(model.detailProperty().get()).isEqualTo("80 % likely, since 19:42");
        assertThat(model.emotionProperty().get()).isEqualTo(Emotion.HAPPY);
    }

    @Test
    void aMoodThatTheFaceIsAboutToLeaveIsNotCalledUnlikely() {
        model.showWatching(Watching.FACE, null);
        model.showBlend(face(HAPPY));
        model.showBlend(face(Mood.of(Emotion.HAPPY, mostly(Emotion.SAD))));

        assertThat(model.wordProperty().get()).isEqualTo("happy");
        assertThat(model.detailProperty().get()).isEqualTo("Since 19:42");
    }

    @Test
    void saysWhenItIsNotSureAndWhatStandsInTheWay() {
        model.showWatching(Watching.NO_FACE, "Come a little closer.");
        model.showBlend(MoodBlend.NOTHING);

        assertThat(model.wordProperty().get()).isEmpty();
        assertThat(model.detailProperty().get()).isEqualTo("Come a little closer.");
        assertThat(model.emotionProperty().get()).isNull();
    }

    @Test
    void whatIsSaidByHandIsShownAtOnceAndNewsFromBeforeItAreNot() {
        model.showWatching(Watching.FACE, null);
        model.showBlend(face(HAPPY));

        model.say(Emotion.SAD);
        assertThat(model.openingProperty().get()).isEqualTo("You said:");
        model.showBlend(face(Mood.of(Emotion.SURPRISED, mostly(Emotion.SURPRISED))));
        assertThat(model.emotionProperty().get()).isEqualTo(Emotion.SAD);

        model.say(null);
        assertThat(model.emotionProperty().get()).isEqualTo(Emotion.SURPRISED);
        model.showBlend(new MoodBlend(
                Mood.said(Emotion.SAD), List.of(part(MoodSource.HAND, mostly(Emotion.SAD), 1, Duration.ZERO))));
        assertThat(model.emotionProperty().get()).isEqualTo(Emotion.SURPRISED);
        assertThat(passedOn).containsExactly(Emotion.SAD, null);
    }

    @Test
    void theSameButtonAgainGoesBackToTheCamera() {
        model.say(Emotion.ANGRY);
        model.say(Emotion.ANGRY);

        assertThat(model.saidProperty().get()).isNull();
        assertThat(model.presentProperty().get()).isEqualTo(Mood.UNKNOWN);
        assertThat(passedOn).containsExactly(Emotion.ANGRY, null);
    }

    @Test
    void tellsWhatTheMoodIsMadeOf() {
        model.showWatching(Watching.FACE, null);
        model.showBlend(new MoodBlend(
                Mood.of(Emotion.SAD, mostly(Emotion.SAD)),
                List.of(
                        part(MoodSource.WORDS, mostly(Emotion.SAD), 0.62, Duration.ofMinutes(4)),
                        part(MoodSource.FACE, mostly(Emotion.HAPPY), 0.38, Duration.ZERO))));

        assertThat(model.openingProperty().get()).isEqualTo("You seem");
        assertThat(model.detailProperty().get()).isEqualTo("Your words 62 %, 4 min ago · face 38 %");
        assertThat(model.readEmotion()).isEqualTo(Emotion.HAPPY);
    }

    @Test
    void anotherListenerBeginsWithoutWhatTheLastOneSaid() {
        model.say(Emotion.SAD);
        model.written().textProperty().set("so tired");
        model.written().send();

        model.begin();

        assertThat(model.saidProperty().get()).isNull();
        assertThat(model.presentProperty().get()).isEqualTo(Mood.UNKNOWN);
        assertThat(model.written().sentenceProperty().get()).isEmpty();
        assertThat(passedOn).containsExactly(Emotion.SAD);
    }

    private static MoodBlend face(Mood mood) {
        return new MoodBlend(mood, List.of(part(MoodSource.FACE, mood.scores(), 1, Duration.ZERO)));
    }

    private static MoodPart part(MoodSource source, EmotionScores scores, double share, Duration age) {
        return new MoodPart(source, scores, share, age);
    }

    private static EmotionScores mostly(Emotion emotion) {
        double[] weights = {0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2};
        weights[emotion.ordinal()] = 4.8;
        return EmotionScores.fromWeights(weights);
    }
}
