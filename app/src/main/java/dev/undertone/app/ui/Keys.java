package dev.undertone.app.ui;

import atlantafx.base.controls.ToggleSwitch;
import dev.undertone.app.ui.shortcuts.Shortcut;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Does what the table of shortcuts says, wherever the keyboard is in the window.
 *
 * <p>Keys are caught before the focused node sees them, because buttons use arrows to move the focus, for which Tab remains. Those that
 * the focused node needs itself are left to it.
 */
final class Keys {

    private final Map<Shortcut, Runnable> commands;
    /** Whether the key that was pressed last was a command. */
    private boolean pressed;

    private Keys(Map<Shortcut, Runnable> commands) {
        this.commands = commands;
    }

    /**
     * @param commands what each shortcut does
     */
    static void install(Scene scene, Map<Shortcut, Runnable> commands) {
        Keys keys = new Keys(commands);
        scene.addEventFilter(KeyEvent.ANY, event -> {
            if (keys.take(event, scene.getFocusOwner())) {
                event.consume();
            }
        });
    }

    /** What a key types belongs to no field that its command has just given the keyboard to. */
    private boolean take(KeyEvent event, @Nullable Node focused) {
        if (event.getEventType() == KeyEvent.KEY_TYPED && pressed) {
            return true;
        }
        boolean handled = handle(event, focused);
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            pressed = handled;
        }
        return handled;
    }

    private boolean handle(KeyEvent event, @Nullable Node focused) {
        Runnable command = Shortcut.of(event).map(commands::get).orElse(null);
        if (command == null || isNeededBy(focused, event)) {
            return false;
        }
        command.run();
        return true;
    }

    private static boolean isNeededBy(@Nullable Node focused, KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isMediaKey() || code.isFunctionKey() || code == KeyCode.MUTE) {
            return false;
        }
        boolean control = event.isShortcutDown();
        if (isWithin(focused, "pin")) {
            // Whatever is typed there may belong to a PIN.
            return true;
        }
        if (focused instanceof TextInputControl) {
            // What is written has its own way back, and arrows walk in it.
            return !control || code == KeyCode.Z || code.isArrowKey();
        }
        if (code.isArrowKey()) {
            // Whoever walks among covers needs these.
            return has(focused, "tiles")
                    || (!control && (focused instanceof Slider || has(focused, "mood-map") || has(focused, "days")));
        }
        // A focused button is pressed by space, as everywhere, and a box opens.
        return code == KeyCode.SPACE
                && (focused instanceof ButtonBase
                        || focused instanceof ToggleSwitch
                        || focused instanceof ComboBoxBase<?>
                        || has(focused, "tiles"));
    }

    private static boolean isWithin(@Nullable Node node, String style) {
        return node != null && (has(node, style) || isWithin(node.getParent(), style));
    }

    private static boolean has(@Nullable Node focused, String style) {
        return focused != null && focused.getStyleClass().contains(style);
    }
}
