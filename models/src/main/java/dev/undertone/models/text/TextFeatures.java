package dev.undertone.models.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often what stands in a text, apart by kind. Features are known by a number each, {@link Hashes}.
 *
 * @param words words with their negation, and pairs of neighbours
 * @param parts two to five letters in a row of words, whose beginning and end count as letters, those of negated words apart
 * @param lexicon groups of the {@link Lexicon} with their negation, and how the text was written: capitals, stretched letters,
 *     exclamation and question marks
 */
public record TextFeatures(Map<Integer, Float> words, Map<Integer, Float> parts, Map<Integer, Float> lexicon) {

    private static final int SHORTEST_PART = 2;
    private static final int LONGEST_PART = 5;

    /** Of a text's tokens. */
    public static TextFeatures of(List<Token> tokens, Lexicon lexicon) {
        TextFeatures features = new TextFeatures(new HashMap<>(), new HashMap<>(), new HashMap<>());
        String before = "";
        for (Token token : tokens) {
            String marked = token.marked();
            count(features.words, Hashes.of('w', marked));
            if (!before.isEmpty()) {
                count(features.words, Hashes.of('b', before + " " + marked));
            }
            before = marked;
            parts(features.parts, token.negated() ? 'n' : 'p', " " + token.form() + " ");
            if (token.shouted()) {
                count(features.lexicon, Hashes.of('l', "shouted"));
            }
            if (token.stretched()) {
                count(features.lexicon, Hashes.of('l', "stretched"));
            }
            if (token.form().charAt(0) == '!' || token.form().charAt(0) == '?') {
                token.form()
                        .chars()
                        .forEach(mark -> count(features.lexicon, Hashes.of('l', String.valueOf((char) mark))));
            }
        }
        for (Lexicon.Hit hit : lexicon.hits(tokens)) {
            count(features.lexicon, Hashes.of('l', hit.group() + (hit.negated() ? "_n" : "")));
        }
        return features;
    }

    private static void parts(Map<Integer, Float> counts, char kind, String padded) {
        for (int length = SHORTEST_PART; length <= LONGEST_PART; length++) {
            for (int from = 0; from + length <= padded.length(); from++) {
                count(counts, Hashes.of(kind, padded, from, from + length));
            }
        }
    }

    private static void count(Map<Integer, Float> counts, int feature) {
        counts.merge(feature, 1f, Float::sum);
    }
}
