package dev.undertone.models.text;

/**
 * A word, a number, an emoji, an emoticon or punctuation.
 *
 * @param form in lower case, with straight apostrophes, no letter more than twice in a row
 * @param negated whether a negation before it in its clause turns it round: "happy" in "not happy"
 * @param shouted whether it was written in capitals
 * @param stretched whether a letter stood more than twice in a row: "soooo"
 */
public record Token(String form, boolean negated, boolean shouted, boolean stretched) {

    /** The form, marked where it is negated. */
    String marked() {
        return negated ? form + "_n" : form;
    }

    /** Whether it is made of letters. */
    boolean isWord() {
        return Character.isLetter(form.codePointAt(0));
    }
}
