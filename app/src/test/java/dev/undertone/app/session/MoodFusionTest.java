package dev.undertone.app.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.Mood;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class MoodFusionTest {

    private final AtomicLong clock = new AtomicLong();
    private final MoodFusion fusion = new MoodFusion(clock::get);

    @Test
    void knowsNothingWhereNothingWasSeenOrSaid() {
        assertThat(fusion.now()).isEqualTo(MoodBlend.NOTHING);
    }

    @Test
    void takesAFaceAsItIsReadWhereThereIsNothingElse() {
        Mood read = Mood.of(Emotion.HAPPY, leaningTo(Emotion.HAPPY, 0.4));

        fusion.face(read);

        assertThat(fusion.now().mood()).isEqualTo(read);
        assertThat(fusion.now().parts()).singleElement().satisfies(part -> {
            assertThat(part.source()).isEqualTo(MoodSource.FACE);
            assertThat(part.share()).isEqualTo(1);
        });
    }

    @Test
    void believesNewWordsThatAreUnderstoodMoreThanAnyFace() {
        fusion.face(Mood.of(Emotion.HAPPY, EmotionScores.certain(Emotion.HAPPY)));

        fusion.words(leaningTo(Emotion.SAD, 0.6), 0.6);

        assertThat(fusion.now().mood().emotion()).isEqualTo(Emotion.SAD);
        assertThat(fusion.now().parts())
                .extracting(MoodPart::source)
                .containsExactly(MoodSource.WORDS, MoodSource.FACE);
        assertThat(fusion.now().parts().getFirst().share()).isCloseTo(2.4 / 3.4, within(1e-9));
    }

    @Test
    void letsWordsGiveWayToTheFaceAsTheyAge() {
        fusion.face(Mood.of(Emotion.HAPPY, leaningTo(Emotion.HAPPY, 0.9)));
        fusion.words(leaningTo(Emotion.SAD, 0.8), 0.8);
        double before = fusion.now().parts().getFirst().share();

        pass(MoodFusion.WORDS_HALF_LIFE.multipliedBy(3));

        assertThat(before).isGreaterThan(0.7);
        assertThat(fusion.now().mood().emotion()).isEqualTo(Emotion.HAPPY);
        assertThat(fusion.now().parts().getFirst().source()).isEqualTo(MoodSource.FACE);

        pass(Duration.ofHours(12));

        assertThat(fusion.now().parts()).extracting(MoodPart::source).containsExactly(MoodSource.FACE);
    }

    @Test
    void namesNoEmotionWhereFaceAndWordsContradictEachOtherAndNeitherIsSure() {
        fusion.face(Mood.of(Emotion.HAPPY, leaningTo(Emotion.HAPPY, 0.5)));
        fusion.words(leaningTo(Emotion.SAD, 0.4), 0.4);

        assertThat(fusion.now().mood().isUnsure()).isTrue();
        assertThat(fusion.now().parts()).hasSize(2);
    }

    @Test
    void passesOverWordsThatWereNotUnderstood() {
        fusion.face(Mood.of(Emotion.ANGRY, leaningTo(Emotion.ANGRY, 0.7)));

        fusion.words(leaningTo(Emotion.SURPRISED, 0.2), 0.2);

        assertThat(fusion.now().parts()).extracting(MoodPart::source).containsExactly(MoodSource.FACE);
    }

    @Test
    void letsAHandPickedMoodWinAloneUntilItIsTakenBack() {
        fusion.face(Mood.of(Emotion.HAPPY, EmotionScores.certain(Emotion.HAPPY)));
        fusion.words(EmotionScores.certain(Emotion.SAD), 1);

        fusion.hand(Emotion.FEARFUL);
        pass(Duration.ofHours(5));
        assertThat(fusion.now().mood()).isEqualTo(Mood.said(Emotion.FEARFUL));
        assertThat(fusion.now().parts())
                .singleElement()
                .extracting(MoodPart::age)
                .isEqualTo(Duration.ofHours(5));

        fusion.hand(null);
        assertThat(fusion.now().mood().emotion()).isEqualTo(Emotion.HAPPY);
    }

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }

    private static EmotionScores leaningTo(Emotion emotion, double probability) {
        double[] weights = new double[Emotion.values().length];
        Arrays.fill(weights, (1 - probability) / (weights.length - 1));
        weights[emotion.ordinal()] = probability;
        return EmotionScores.fromWeights(weights);
    }
}
