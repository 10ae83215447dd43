package dev.undertone.library.profile;

import dev.undertone.library.Listener;
import dev.undertone.models.UserFacingException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The rules for what listeners are called. */
final class ListenerName {

    // Unicode's bidirectional marks, embeddings, overrides and isolates: with them one name can be made to look like
    // another.
    private static final Pattern STEERING = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private ListenerName() {}

    /**
     * The name on one line, without spaces around it.
     *
     * @throws UserFacingException if there is nothing to be seen in it, or it is too long
     */
    static String tidy(String name) {
        String tidy = onOneLine(name);
        if (tidy.codePoints().allMatch(ListenerName::isInvisible)) {
            throw new UserFacingException("A listener needs a name.", "Give them one.");
        }
        if (tidy.length() > Listener.LONGEST_NAME) {
            throw new UserFacingException(
                    String.format(
                            Locale.ROOT,
                            "A listener's name has at the most %,d characters; this one has %,d.",
                            Listener.LONGEST_NAME,
                            tidy.length()),
                    "Choose a shorter one.");
        }
        return tidy;
    }

    /** Composed, on one line, without spaces around it, and without what only steers how text around it is shown. */
    static String onOneLine(String name) {
        return STEERING.matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll("")
                .replaceAll("[\\p{IsControl}\\p{Z}]+", " ")
                .strip();
    }

    static UserFacingException taken(String name) {
        return new UserFacingException("There is a listener called " + name + " already.", "Choose another name.");
    }

    private static boolean isInvisible(int character) {
        return character == ' ' || Character.getType(character) == Character.FORMAT;
    }
}
