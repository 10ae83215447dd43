package dev.undertone.library.door;

import dev.undertone.library.Listener;
import dev.undertone.models.UserFacingException;
import java.text.Normalizer;

/** The rules for what listeners are called. */
final class ListenerName {

    private ListenerName() {}

    /**
     * The name on one line, without spaces around it.
     *
     * @throws UserFacingException if there is nothing to be seen in it, or it is too long
     */
    static String tidy(String name) {
        String tidy = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Z}]+", " ")
                .strip();
        if (tidy.codePoints().allMatch(ListenerName::isInvisible)) {
            throw new UserFacingException("A listener needs a name.", "Give them one.");
        }
        if (tidy.length() > Listener.LONGEST_NAME) {
            throw new UserFacingException(
                    "A listener's name has at the most %,d characters; this one has %,d."
                            .formatted(Listener.LONGEST_NAME, tidy.length()),
                    "Choose a shorter one.");
        }
        return tidy;
    }

    static UserFacingException taken(String name) {
        return new UserFacingException("There is a listener called " + name + " already.", "Choose another name.");
    }

    private static boolean isInvisible(int character) {
        return character == ' ' || Character.getType(character) == Character.FORMAT;
    }
}
