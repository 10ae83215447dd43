package dev.undertone.models.training;

import dev.undertone.models.text.TextReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The text model on texts of which people have said what they express.
 *
 * @param answers in the order of the texts
 * @param millisecondsPerSentence how long reading a text took, the median, on one core
 */
record TextEvaluation(List<TextAnswer> answers, double millisecondsPerSentence) {

    /** So many texts are read before the clock runs, until the program runs as fast as it does. */
    private static final int WARM_UP = 2000;

    /** Reads all texts, of which there is at least one. */
    static TextEvaluation of(List<LabelledText> texts, TextReader reader) {
        for (int i = 0; i < WARM_UP; i++) {
            reader.read(texts.get(i % texts.size()).text());
        }
        double[] milliseconds = new double[texts.size()];
        List<TextAnswer> answers = new ArrayList<>();
        for (int i = 0; i < milliseconds.length; i++) {
            long start = System.nanoTime();
            reader.read(texts.get(i).text());
            milliseconds[i] = 1e-6 * (System.nanoTime() - start);
            answers.add(TextAnswer.of(texts.get(i), reader));
        }
        Arrays.sort(milliseconds);
        return new TextEvaluation(answers, milliseconds[milliseconds.length / 2]);
    }
}
