package dev.undertone.models.training;

import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.expression.ExpressionLabels;
import java.util.List;
import java.util.Optional;

/**
 * The answers as the program gives them: the strongest of the seven emotions, with the score that it is named by or not.
 * Contempt, which the program cannot say, is never answered rightly.
 */
final class EmotionAnswers {

    private EmotionAnswers() {}

    /** The answers to the pictures that have a plurality, measured against it. */
    static List<Answer> of(List<PhotoReading> readings) {
        return readings.stream()
                .flatMap(one -> one.photo().votes().plurality().stream()
                        .map(truth -> answer(
                                one.reading().scores(),
                                ExpressionLabels.FERPLUS.emotions().get(truth))))
                .toList();
    }

    private static Answer answer(EmotionScores scores, Optional<Emotion> truth) {
        Emotion strongest = scores.strongest();
        return new Answer(scores.of(strongest), truth.filter(strongest::equals).isPresent());
    }
}
