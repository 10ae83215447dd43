package dev.undertone.app.ui.listener;

import java.util.Arrays;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** A PIN while it is entered. How long it is can be seen, what it is cannot. */
public final class PinEntry {

    /** How many characters it has at least. */
    public static final int SHORTEST = 4;

    /** How many characters it has at most. */
    public static final int LONGEST = 64;

    private final char[] entered = new char[LONGEST];
    private final ReadOnlyIntegerWrapper length = new ReadOnlyIntegerWrapper();

    /** Adds a character; one that cannot be seen, and one too many, does not count. */
    void type(char character) {
        if (length.get() < LONGEST && !Character.isISOControl(character)) {
            entered[length.get()] = character;
            length.set(length.get() + 1);
        }
    }

    /** Takes the last character back. */
    void back() {
        if (length.get() > 0) {
            entered[length.get() - 1] = 0;
            length.set(length.get() - 1);
        }
    }

    /** Takes all back. */
    void clear() {
        Arrays.fill(entered, '\0');
        length.set(0);
    }

    /** What was entered, for the caller to overwrite; nothing is left here. */
    char[] take() {
        char[] pin = Arrays.copyOf(entered, length.get());
        clear();
        return pin;
    }

    /** How many characters were entered. */
    ReadOnlyIntegerProperty lengthProperty() {
        return length.getReadOnlyProperty();
    }
}
