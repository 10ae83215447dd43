package dev.undertone.models.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.undertone.models.Affect;
import dev.undertone.models.AffectEstimate;
import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.UserFacingException;
import dev.undertone.models.text.SequenceNetwork;
import dev.undertone.models.text.TextModel;
import dev.undertone.models.text.TextReader;
import dev.undertone.models.text.TextReading;
import dev.undertone.testing.Needs;
import dev.undertone.testing.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TextTrainingTest {

    private static final Path DATA = Resource.sharedData().resolve("text-emotion");

    @TempDir
    private Path folder;

    @Test
    void whatWasLearntIsReadAndResumed() throws IOException {
        List<LabelledText> texts = texts();
        TextRecipe recipe = new TextRecipe(List.of(new SequenceNetwork.Shape(12, 3, 8)), 2, 3, 1);

        TextModel model = new TextTraining(texts, folder, recipe).run(false);

        TextReader reader = TextReader.load(folder);
        assertThat(reader.read("the zorb is here").scores().strongest()).isEqualTo(Emotion.FEARFUL);
        assertThat(reader.read("the blip is here").scores().strongest()).isEqualTo(Emotion.HAPPY);
        assertThat(model.figures()).containsOnlyKeys("heldOutEmotions", "heldOutAffect");
        assertThat(new TextTraining(texts, folder, recipe).run(true)).isEqualTo(model);
    }

    @Test
    void aRowCountsForEachOfItsEmotions() {
        List<TextAnswer> answers = List.of(
                answer(Set.of(Emotion.HAPPY), Set.of(Emotion.HAPPY), Emotion.HAPPY),
                answer(Set.of(Emotion.HAPPY, Emotion.SURPRISED), Set.of(Emotion.SURPRISED), Emotion.SURPRISED),
                answer(Set.of(Emotion.SAD), Set.of(Emotion.SAD, Emotion.HAPPY), Emotion.HAPPY));

        EmotionFigures figures = EmotionFigures.of(answers);

        assertThat(figures.toMap())
                .containsEntry("f1.happy", 0.5)
                .containsEntry("f1.surprised", 1.0)
                .containsEntry("f1.sad", 1.0)
                .containsEntry("f1.angry", 0.0);
        assertThat(figures.macroF1()).isEqualTo(2.5 / 7);
        assertThat(figures.accuracy()).isEqualTo(2.0 / 3);
        assertThat(figures.single().total()).isEqualTo(2);
        assertThat(figures.single().accuracy()).isEqualTo(0.5);
    }

    @Test
    void rowsThatAreNotUnderstoodAreNamed() throws IOException {
        Path emotions = Files.writeString(folder.resolve("rows.tsv"), "fine\t3\tid\nnot so\t9\tid\n");
        Path affect = Files.writeString(folder.resolve("rows.csv"), "id,split,V,A,D,text\n1,dev,much,3,3,Hello\n");

        assertThatThrownBy(() -> GoEmotions.read(emotions))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("row 2");
        assertThatThrownBy(() -> EmoBank.read(affect, EmoBank.DEVELOPMENT))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("much");
        assertThatThrownBy(() -> GoEmotions.read(folder.resolve("nowhere.tsv")))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("nowhere.tsv");
    }

    @Test
    @Needs(Resource.SHARED_DATA)
    void theShippedModelIsAsGoodAsItsCardSays() {
        TextReader reader = shipped();
        EmotionFigures emotions =
                EmotionFigures.of(answers(GoEmotions.read(DATA.resolve(GoEmotions.DEVELOPMENT)), reader));
        AffectFigures affect =
                AffectFigures.of(answers(EmoBank.read(DATA.resolve(EmoBank.FILE), EmoBank.DEVELOPMENT), reader));

        assertThat(emotions.macroF1()).isGreaterThan(0.58);
        assertThat(emotions.single().macroF1()).isGreaterThan(0.58);
        assertThat(emotions.reliability().expectedCalibrationError()).isLessThan(0.05);
        assertThat(affect.valenceR()).isGreaterThan(0.6);
        assertThat(affect.arousalR()).isGreaterThan(0.45);
    }

    private static TextReader shipped() {
        return TextReader.load(
                Resource.projectRoot().resolve("models").resolve("weights").resolve("text"));
    }

    private static List<TextAnswer> answers(List<LabelledText> texts, TextReader reader) {
        return texts.stream().map(text -> TextAnswer.of(text, reader)).toList();
    }

    /** Words that nobody knows yet: one is feared, one liked. */
    private static List<LabelledText> texts() {
        List<LabelledText> texts = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            boolean feared = i % 2 == 0;
            texts.add(new LabelledText(
                    "the %s is here %d".formatted(feared ? "zorb" : "blip", i % 7),
                    "text " + i,
                    Set.of(feared ? Emotion.FEARFUL : Emotion.HAPPY),
                    null));
            if (i % 10 < 2) {
                texts.add(new LabelledText(
                        "a %s came %d".formatted(feared ? "zorb" : "blip", i % 7),
                        "sentence " + i,
                        null,
                        new Affect(feared ? -0.5 : 0.5, 0)));
            }
        }
        return texts;
    }

    private static TextAnswer answer(Set<Emotion> truth, Set<Emotion> labels, Emotion strongest) {
        return new TextAnswer(
                new LabelledText("", "", truth, null),
                new TextReading(EmotionScores.certain(strongest), AffectEstimate.UNKNOWN, 1),
                labels);
    }
}
