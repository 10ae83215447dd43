package dev.undertone.models.text;

import java.util.List;

/** How far a text is made of what the model has learnt from. */
final class Familiarity {

    /** Of so many of its words known, a text is not trusted at all, or wholly. */
    private static final double STRANGE = 0.3;

    private static final double FAMILIAR = 0.75;

    /** A word of another language counts against so many English ones. */
    private static final double FOREIGN = 2;

    private Familiarity() {}

    /** 1 for a text of known words, 0 for one of which nothing can be told: an empty one, or one in another language. */
    static double of(List<Token> tokens, Lexicon lexicon, BagNetwork bag) {
        double known = 0;
        double all = 0;
        boolean[] described = new boolean[tokens.size()];
        for (Lexicon.Hit hit : lexicon.hits(tokens)) {
            for (int i = hit.first(); i < hit.first() + hit.length(); i++) {
                described[i] = true;
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isWord()) {
                boolean foreign = ForeignWords.contains(token.form());
                known += !foreign && (described[i] || bag.knows(token)) ? 1 : 0;
                all += foreign ? FOREIGN : 1;
            } else if (described[i]) {
                // Emoji are the same in every language.
                known++;
                all++;
            }
        }
        return all == 0 ? 0 : Math.clamp((known / all - STRANGE) / (FAMILIAR - STRANGE), 0, 1);
    }
}
