package dev.undertone.models.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a word that nobody knows for the common word that is one slip of a finger away. */
final class Spelling {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    /** Of shorter words too many others are one slip away. */
    private static final int SHORTEST = 4;

    private static final int LONGEST = 20;

    private final BagNetwork bag;
    private final Lexicon lexicon;

    /**
     * @param bag the words that it knows, and how common each is
     * @param lexicon whose words are right as well
     */
    Spelling(BagNetwork bag, Lexicon lexicon) {
        this.bag = bag;
        this.lexicon = lexicon;
    }

    /** The tokens, with those that were mistyped as they were meant. */
    List<Token> corrected(List<Token> tokens) {
        List<Token> corrected = new ArrayList<>(tokens);
        for (int i = 0; i < corrected.size(); i++) {
            Token token = corrected.get(i);
            String meant = meant(token);
            if (meant != null) {
                corrected.set(i, new Token(meant, token.negated(), token.shouted(), token.stretched()));
            }
        }
        return corrected;
    }

    private @Nullable String meant(Token token) {
        String form = token.form();
        if (form.length() < SHORTEST
                || form.length() > LONGEST
                || ForeignWords.contains(form)
                || !form.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0)
                || bag.knows(token)
                || !lexicon.hits(List.of(token)).isEmpty()) {
            return null;
        }
        String best = null;
        float leastRarity = BagNetwork.COMMON;
        for (String candidate : slips(form)) {
            float rarity = bag.rarity(candidate);
            if (rarity < leastRarity) {
                leastRarity = rarity;
                best = candidate;
            }
        }
        return best;
    }

    /** All that is one letter left out, put in, changed, or changed for its neighbour away. */
    private static List<String> slips(String form) {
        List<String> slips = new ArrayList<>();
        for (int i = 0; i <= form.length(); i++) {
            String before = form.substring(0, i);
            String after = form.substring(i);
            for (int k = 0; k < LETTERS.length(); k++) {
                slips.add(before + LETTERS.charAt(k) + after);
                if (!after.isEmpty()) {
                    slips.add(before + LETTERS.charAt(k) + after.substring(1));
                }
            }
            if (!after.isEmpty()) {
                slips.add(before + after.substring(1));
            }
            if (after.length() > 1) {
                slips.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
            }
        }
        return slips;
    }
}
