package dev.undertone.models.training;

import dev.undertone.models.Emotion;
import dev.undertone.models.expression.ExpressionLabels;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The classes of one head that are looked at: pictures of others are left out, and the answer is sought among these alone.
 *
 * @param labels of the head
 * @param kept indexes into them, ascending
 */
record ClassSelection(ExpressionLabels labels, List<Integer> kept) {

    /** All classes of a head. */
    static ClassSelection all(ExpressionLabels labels) {
        return new ClassSelection(
                labels, IntStream.range(0, labels.size()).boxed().toList());
    }

    /** The classes that stand for some emotions; all of the head's, contempt too, where none is named. */
    static ClassSelection of(ExpressionLabels labels, Set<Emotion> emotions) {
        if (emotions.isEmpty()) {
            return all(labels);
        }
        return new ClassSelection(
                labels,
                IntStream.range(0, labels.size())
                        .filter(i -> labels.emotions()
                                .get(i)
                                .filter(emotions::contains)
                                .isPresent())
                        .boxed()
                        .toList());
    }

    /** The kept classes' names. */
    List<String> names() {
        return kept.stream().map(i -> labels.names().get(i)).toList();
    }

    /** Where a class of the head stands among the kept ones; -1 where it does not. */
    int position(int headClass) {
        return kept.indexOf(headClass);
    }

    /** The kept classes' shares of the head's probabilities, made to sum to 1. */
    double[] probabilities(List<Double> ofHead) {
        double[] probabilities = kept.stream().mapToDouble(ofHead::get).toArray();
        double sum = 0;
        for (double probability : probabilities) {
            sum += probability;
        }
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] /= sum;
        }
        return probabilities;
    }
}
