package dev.undertone.models.text;

import dev.undertone.models.Emotion;
import java.util.List;

/**
 * What the convolutional networks see of a text.
 *
 * @param words the number of each token's word, 0 for one that is not known
 * @param traits of each token in turn, {@link #TRAITS} each
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record WordVectors(int[] words, float[] traits) {

    /** Of more tokens, the first of these are seen. */
    public static final int MOST_TOKENS = 128;

    private static final int LEXICON = Emotion.values().length + 2;

    /** What is known of a token beside its word: what the lexicon says, and how it was written. */
    public static final int TRAITS = LEXICON + 4;

    /**
     * Of a text's tokens.
     *
     * @param known the words that have a number: the place of each in it, and 1
     */
    public static WordVectors of(List<Token> tokens, Lexicon lexicon, Vocabulary known) {
        int count = Math.min(tokens.size(), MOST_TOKENS);
        WordVectors vectors = new WordVectors(new int[count], new float[count * TRAITS]);
        for (int i = 0; i < count; i++) {
            Token token = tokens.get(i);
            vectors.words[i] = 1 + Math.max(-1, known.indexOf(hash(token)));
            int at = i * TRAITS + LEXICON;
            vectors.traits[at] = token.negated() ? 1 : 0;
            vectors.traits[at + 1] = token.shouted() ? 1 : 0;
            vectors.traits[at + 2] = token.stretched() ? 1 : 0;
            vectors.traits[at + 3] = vectors.words[i] == 0 ? 1 : 0;
        }
        for (Lexicon.Hit hit : lexicon.hits(tokens)) {
            for (int i = hit.first(); i < Math.min(count, hit.first() + hit.length()); i++) {
                vectors.describe(i, lexicon.groups().get(hit.group()));
            }
        }
        return vectors;
    }

    /** What a token's word is known by. */
    public static int hash(Token token) {
        return Hashes.of('w', token.form());
    }

    private void describe(int token, Lexicon.Group group) {
        int at = token * TRAITS;
        for (double weight : group.weights()) {
            traits[at++] = (float) weight;
        }
        traits[at++] = (float) group.affect().valence();
        traits[at] = (float) group.affect().arousal();
    }

    /** How many tokens there are. */
    public int length() {
        return words.length;
    }
}
