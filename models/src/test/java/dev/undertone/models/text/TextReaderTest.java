package dev.undertone.models.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.undertone.models.AffectEstimate;
import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.UserFacingException;
import dev.undertone.testing.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TextReaderTest {

    private static final Path WEIGHTS =
            Resource.projectRoot().resolve("models").resolve("weights").resolve("text");

    private static final TextReader READER = TextReader.load(WEIGHTS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I am happy | HAPPY",
                "i am so haaaappy!!! | HAPPY",
                "OMG I LOVE THIS SO MUCH | HAPPY",
                "chuffed to bits | HAPPY",
                "over the moon! | HAPPY",
                "I’m feeling really sad today | SAD",
                "feeling a bit low today | SAD",
                "gutted | SAD",
                "😭😭 | SAD",
                "I miss my mum :( | SAD",
                "so angry right now | ANGRY",
                "I'm fuming | ANGRY",
                "I'm scared of tomorrow | FEARFUL",
                "terrified of the dentist | FEARFUL",
                "this is disgusting | DISGUSTED",
                "ewww gross | DISGUSTED",
                "omg I can't believe it | SURPRISED",
                "im so hapy todya | HAPPY",
                "I just went to the shop | NEUTRAL",
            })
    void plainWordsAreUnderstood(String text, Emotion emotion) {
        assertThat(READER.read(text).scores().strongest()).isEqualTo(emotion);
    }

    @ParameterizedTest
    @CsvSource({
        "I am happy, I am not happy",
        "I am happy, I'm never happy",
        "I am happy, I don’t feel happy",
        "this is good, this is not good",
    })
    void negationTurnsWordsRound(String plain, String negated) {
        TextReading is = READER.read(plain);
        TextReading isNot = READER.read(negated);

        assertThat(isNot.scores().of(Emotion.HAPPY))
                .isLessThan(0.7 * is.scores().of(Emotion.HAPPY));
        assertThat(isNot.affect().affect().valence())
                .isLessThan(is.affect().affect().valence() - 0.2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ich bin heute so traurig und müde",
                "Je suis très contente aujourd'hui",
                "asdf qwer zxcv hjkl",
                "сегодня мне очень грустно",
                "今日はとても楽しい"
            })
    void whatIsNotUnderstoodIsNotTrusted(String text) {
        TextReading reading = READER.read(text);

        assertThat(reading.confidence()).isLessThan(0.3);
        assertThat(reading.scores().of(reading.scores().strongest())).isLessThan(0.4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\r", "...", "\0\0", "\uD83D", "\uDE2D\uD83D", "\u200B\uFE0F", "12345"})
    void nothingIsReadInNothing(String text) {
        TextReading reading = READER.read(text);

        assertThat(reading.scores()).isEqualTo(EmotionScores.UNIFORM);
        assertThat(reading.affect()).isEqualTo(AffectEstimate.UNKNOWN);
        assertThat(reading.confidence()).isZero();
        assertThat(READER.labels(text)).isNotEmpty();
    }

    static Stream<String> hostileTexts() {
        return Stream.of(
                "I am happy ".repeat(1000),
                "a".repeat(10_000),
                "😀".repeat(5000),
                "(".repeat(10_000),
                "http://" + "a/".repeat(20_000),
                "not ".repeat(10_000),
                "\uD83D".repeat(10_000),
                "I am\0 happy\u202E\uD83D",
                "'".repeat(10_000) + "İ".repeat(3000));
    }

    @ParameterizedTest
    @MethodSource
    void hostileTexts(String text) {
        TextReading reading = READER.read(text);

        assertThat(reading.scores().toMap().values()).allMatch(score -> score >= 0 && score <= 1);
        assertThat(reading.confidence()).isBetween(0.0, 1.0);
    }

    @Test
    void aLongTextIsReadByItsBeginning() {
        String beginning = "I am happy. ".repeat(TextReader.LONGEST / 12 + 1);

        assertThat(READER.read(beginning + "I hate this. ".repeat(500)).scores().strongest())
                .isEqualTo(Emotion.HAPPY);
    }

    @Test
    void theSameTextIsAlwaysReadAlike() {
        TextReading reading = READER.read("Could be worse, I suppose 🙂");

        assertThat(READER.read("Could be worse, I suppose 🙂")).isEqualTo(reading);
        assertThat(TextReader.load(WEIGHTS).read("Could be worse, I suppose 🙂"))
                .isEqualTo(reading);
    }

    @Test
    void damagedParametersAreRefused(@TempDir Path folder) throws IOException {
        copyWeights(folder);
        byte[] bytes = Files.readAllBytes(TextModel.bagFile(folder));
        bytes[bytes.length / 2] ^= 1;
        Files.write(TextModel.bagFile(folder), bytes);

        assertThatThrownBy(() -> TextReader.load(folder))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void aMissingFileIsNamed(@TempDir Path folder) throws IOException {
        copyWeights(folder);
        Files.delete(TextModel.networkFile(folder, 0));

        assertThatThrownBy(() -> TextReader.load(folder))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("sequence-0.params");
        assertThatThrownBy(() -> TextReader.load(folder.resolve("elsewhere")))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("missing");
    }

    private static void copyWeights(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(WEIGHTS)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }
}
