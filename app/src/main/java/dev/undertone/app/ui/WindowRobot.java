package dev.undertone.app.ui;

import dev.undertone.app.ui.camera.CameraSwitch;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/**
 * Uses the window as a listener does: by keys, and by controls that are on the screen. Safe to use from any thread but the window's
 * own; each method returns when the window has answered. Each
 * throws {@link IllegalStateException} if the window is not there, or does not answer within {@value #LONGEST_ANSWER_SECONDS} seconds.
 */
public final class WindowRobot {

    private static final long LONGEST_ANSWER_SECONDS = 30;
    private static final String CONTROL = "Ctrl+";
    private static final String SETTINGS = CONTROL + KeyCode.COMMA.getName();
    private static final String THEMES = ".segments";

    /** Uses the window that is on the screen when one of the methods is called. */
    public WindowRobot() {}

    /**
     * Presses a key where the keyboard is.
     *
     * @param key its name, such as {@code Enter} or {@code W}; with {@code Ctrl+} before it, which is Command on a Mac
     * @throws IllegalArgumentException if there is no such key
     */
    public void press(String key) {
        boolean control = key.startsWith(CONTROL);
        String name = control ? key.substring(CONTROL.length()) : key;
        KeyCode code = KeyCode.getKeyCode(name);
        if (code == null) {
            throw new IllegalArgumentException("there is no key " + name);
        }
        inWindow(scene -> press(scene, code, control));
    }

    /** Writes into the field that has the keyboard, in the place of what is there; nothing happens where none has. */
    public void write(String text) {
        inWindow(scene -> {
            if (scene.getFocusOwner() instanceof TextInputControl field) {
                field.setText(text);
            }
        });
    }

    /**
     * Chooses a language in the settings.
     *
     * @param tag as the settings keep it
     */
    public void chooseLanguage(String tag) {
        press(SETTINGS);
        inWindow(scene -> {
            if (scene.getRoot().lookup(".language-box") instanceof ComboBox<?> box) {
                choose(box, tag);
            }
        });
        press("Esc");
    }

    /**
     * Chooses a theme in the settings.
     *
     * @param place of the theme among those that are offered, from 0; beyond them the last
     */
    public void chooseTheme(int place) {
        press(SETTINGS);
        inWindow(scene -> {
            Node themes = scene.getRoot().lookup(THEMES);
            if (themes != null) {
                List<ToggleButton> buttons = buttons(themes);
                if (!buttons.isEmpty()) {
                    buttons.get(Math.min(place, buttons.size() - 1)).fire();
                }
            }
        });
        press("Esc");
    }

    /** Switches the camera off, or on, where its switch is on the screen and can be used. */
    public void toggleCamera() {
        inWindow(scene -> {
            for (Node node : scene.getRoot().lookupAll(".toggle-switch")) {
                if (node instanceof CameraSwitch camera && !camera.isDisabled()) {
                    camera.setSelected(!camera.isSelected());
                    return;
                }
            }
        });
    }

    /** How long the window takes to answer, in milliseconds. */
    public double answerMillis() {
        long asked = System.nanoTime();
        inWindow(_ -> {});
        return (System.nanoTime() - asked) / 1e6;
    }

    /** Closes the window, and with it the program. */
    public void close() {
        Platform.runLater(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    private static List<ToggleButton> buttons(Node segments) {
        List<ToggleButton> buttons = new ArrayList<>();
        for (Node node : segments.lookupAll(".segment")) {
            if (node instanceof ToggleButton button) {
                buttons.add(button);
            }
        }
        return buttons;
    }

    private static <T> void choose(ComboBox<T> box, String tag) {
        for (T item : box.getItems()) {
            if (item.equals(tag)) {
                box.setValue(item);
                return;
            }
        }
    }

    private static void press(Scene scene, KeyCode code, boolean control) {
        Node focused = scene.getFocusOwner();
        Node target = focused == null ? scene.getRoot() : focused;
        boolean command = control && System.getProperty("os.name", "").startsWith("Mac");
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(
                    target,
                    new KeyEvent(type, KeyEvent.CHAR_UNDEFINED, "", code, false, control && !command, false, command));
        }
    }

    private static void inWindow(Consumer<Scene> action) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                action.accept(front());
                done.complete(null);
            } catch (RuntimeException failure) {
                done.completeExceptionally(failure);
            }
        });
        try {
            done.get(LONGEST_ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException hanging) {
            throw new IllegalStateException(
                    "the window has not answered for " + LONGEST_ANSWER_SECONDS + " seconds", hanging);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the window failed: " + failed.getCause(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The small player where it has taken the window's place. */
    private static Scene front() {
        for (Window window : Window.getWindows()) {
            if (window.isShowing()
                    && window.getScene() != null
                    && window.getScene().getRoot() != null) {
                return window.getScene();
            }
        }
        throw new IllegalStateException("there is no window");
    }
}
