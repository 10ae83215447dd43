package dev.undertone.app.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.undertone.library.Listener;
import dev.undertone.library.MoodMoment;
import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.Mood;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoodDiaryTest {

    private static final Mood HAPPY = Mood.said(Emotion.HAPPY);
    private static final Mood SAD = Mood.said(Emotion.SAD);
    private static final Mood UNSURE = Mood.unsure(EmotionScores.UNIFORM);

    private final List<MoodMoment> kept = new ArrayList<>();
    private final MoodDiary diary = new MoodDiary(() -> Listener.UNNAMED, kept::add);
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void aMomentLastsForAsLongAsTheMoodNamesOneEmotion() {
        look(HAPPY, 12);
        look(SAD, 7);
        look(UNSURE, 5);

        assertThat(kept).extracting(MoodMoment::emotion).containsExactly(Emotion.HAPPY, Emotion.SAD);
        assertThat(kept).extracting(MoodMoment::lasted).containsExactly(Duration.ofSeconds(12), Duration.ofSeconds(7));
        assertThat(kept.getFirst().affect().valence()).isCloseTo(HAPPY.affect().valence(), within(1e-9));
        assertThat(kept.getFirst().affect().arousal()).isCloseTo(HAPPY.affect().arousal(), within(1e-9));
    }

    @Test
    void aMoodThatLastsIsKeptMinuteByMinute() {
        look(HAPPY, 150);
        diary.end();

        assertThat(kept)
                .extracting(MoodMoment::lasted)
                .containsExactly(Duration.ofSeconds(60), Duration.ofSeconds(60), Duration.ofSeconds(29));
    }

    @Test
    void aMachineThatSleptIsNoMoodThatLasted() {
        look(HAPPY, 3);
        now = now.plus(Duration.ofHours(8));
        look(HAPPY, 3);
        diary.end();

        assertThat(kept).extracting(MoodMoment::lasted).allMatch(lasted -> lasted.compareTo(Duration.ofSeconds(3)) < 0);
    }

    @Test
    void nothingIsKeptOfSomebodyWhoDoesNotWantIt() {
        look(HAPPY, 30);
        diary.write(false);
        look(SAD, 30);
        diary.end();

        assertThat(kept).isEmpty();
    }

    @Test
    void ofADayThatIsForgottenTheMomentThatBeganOnItIsNotKept() {
        look(HAPPY, 12);
        diary.drop(now.minusSeconds(3600), now);
        look(HAPPY, 8);
        diary.drop(now.minusSeconds(3600), now.minusSeconds(8));
        diary.end();

        assertThat(kept).extracting(MoodMoment::lasted).containsExactly(Duration.ofSeconds(7));
    }

    private void look(Mood mood, int seconds) {
        for (int i = 0; i < seconds; i++) {
            diary.look(now, mood, false);
            now = now.plusSeconds(1);
        }
    }
}
