package dev.undertone.app.ui.shortcuts;

import dev.undertone.app.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * One way to press keys.
 *
 * @param code the key; {@code UNDEFINED} for whatever key types the character
 * @param character what is typed; empty where the key counts
 * @param control with Ctrl, or Command on a Mac
 * @param shift with Shift
 * @param alt with Alt
 */
public record Keystroke(KeyCode code, String character, boolean control, boolean shift, boolean alt) {

    static Keystroke key(KeyCode code) {
        return new Keystroke(code, "", false, false, false);
    }

    static Keystroke control(KeyCode code) {
        return new Keystroke(code, "", true, false, false);
    }

    static Keystroke shift(KeyCode code) {
        return new Keystroke(code, "", false, true, false);
    }

    static Keystroke alt(KeyCode code) {
        return new Keystroke(code, "", false, false, true);
    }

    /** A character is where the keyboard's language has it, so it is known by what is typed. */
    static Keystroke typed(String character) {
        return new Keystroke(KeyCode.UNDEFINED, character, false, false, false);
    }

    /** Whether it is this one that was pressed, or typed. */
    public boolean matches(KeyEvent event) {
        if (event.isAltDown() != alt) {
            return false;
        }
        if (!character.isEmpty()) {
            return event.getEventType() == KeyEvent.KEY_TYPED
                    && !event.isShortcutDown()
                    && event.getCharacter().equals(character);
        }
        return event.getEventType() == KeyEvent.KEY_PRESSED
                && event.getCode() == code
                && event.isShortcutDown() == control
                && event.isShiftDown() == shift;
    }

    /** Whether the keyboard has a key for nothing but this, such as that for a pause. */
    boolean isMedia() {
        return code.isMediaKey() || code == KeyCode.MUTE || code == KeyCode.PAUSE;
    }

    /** The names on the keys, in the order in which they are pressed. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        if (control) {
            names.add(Words.of("key.control"));
        }
        if (alt) {
            names.add(Words.of("key.alt"));
        }
        if (shift) {
            names.add(Words.of("key.shift"));
        }
        names.add(character.isEmpty() ? name(code) : character);
        return names;
    }

    private static String name(KeyCode code) {
        return switch (code) {
            case LEFT -> "←";
            case RIGHT -> "→";
            case UP -> "↑";
            case DOWN -> "↓";
            case COMMA -> ",";
            case SPACE, ENTER, ESCAPE, DELETE, BACK_SPACE, TAB ->
                Words.of("key." + code.name().toLowerCase(Locale.ROOT));
            default -> code.isDigitKey() ? code.getChar() : code.getName().toUpperCase(Locale.ROOT);
        };
    }
}
