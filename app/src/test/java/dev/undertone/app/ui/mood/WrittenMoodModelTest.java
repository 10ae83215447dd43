package dev.undertone.app.ui.mood;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.session.MoodBlend;
import dev.undertone.app.session.MoodPart;
import dev.undertone.app.session.MoodSource;
import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.Mood;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenMoodModelTest {

    private static final EmotionScores SAD = Mood.said(Emotion.SAD).scores();

    private final WrittenMoodModel model = new WrittenMoodModel();
    private final List<String> told = new ArrayList<>();

    WrittenMoodModelTest() {
        model.onWrite(told::add);
    }

    @Test
    void whatIsWrittenIsToldShownWhenItIsUnderstoodAndTakenBack() {
        write("  so tired \n");
        assertThat(told).containsExactly("so tired");
        assertThat(model.textProperty().get()).isEmpty();
        assertThat(model.understoodProperty().get()).isNull();

        model.show(words());
        assertThat(model.understoodProperty().get()).isEqualTo(SAD);

        model.takeBack();
        assertThat(told).containsExactly("so tired", "");
        assertThat(model.sentenceProperty().get()).isEmpty();
    }

    @Test
    void whatIsBlankIsNotToldAndWhatIsTooLongIsCut() {
        write("   ");
        assertThat(told).isEmpty();

        write("sad ".repeat(2500));
        assertThat(told.getFirst()).hasSize(WrittenMoodModel.LONGEST);
    }

    @Test
    void itGoesOnceItDoesNotCountAnyMoreButNotWhileAMoodIsPicked() {
        write("so tired");
        model.show(words());
        model.show(
                new MoodBlend(Mood.said(Emotion.HAPPY), List.of(new MoodPart(MoodSource.HAND, SAD, 1, Duration.ZERO))));
        assertThat(model.sentenceProperty().get()).isEqualTo("so tired");

        model.show(MoodBlend.NOTHING);
        assertThat(model.sentenceProperty().get()).isEmpty();
    }

    @Test
    void whoeverBeginsToWriteAnewAndGivesUpHasWhatTheyWroteBefore() {
        write("so tired");
        model.edit();
        assertThat(model.textProperty().get()).isEqualTo("so tired");

        model.clear();
        assertThat(model.sentenceProperty().get()).isEqualTo("so tired");
        assertThat(told).containsExactly("so tired");
    }

    private void write(String words) {
        model.textProperty().set(words);
        model.send();
    }

    private static MoodBlend words() {
        return new MoodBlend(
                Mood.of(Emotion.SAD, SAD), List.of(new MoodPart(MoodSource.WORDS, SAD, 1, Duration.ofMinutes(1))));
    }
}
