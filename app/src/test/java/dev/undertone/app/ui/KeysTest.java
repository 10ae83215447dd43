package dev.undertone.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.ui.shortcuts.Shortcut;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class KeysTest {

    private final List<Shortcut> done = new ArrayList<>();

    @Test
    void eachShortcutIsDoneByItsKeysAndByMediaKeys() {
        FxThread.run(() -> {
            Node anywhere = focused(new VBox());
            press(anywhere, KeyCode.SPACE, false);
            press(anywhere, KeyCode.PAUSE, false);
            press(anywhere, KeyCode.TRACK_NEXT, false);
            press(anywhere, KeyCode.RIGHT, true);
            press(anywhere, KeyCode.RIGHT, false);
            press(anywhere, KeyCode.S, false);
            press(anywhere, KeyCode.MUTE, false);
            press(anywhere, KeyCode.SLASH, false);
            type(anywhere, "?");
            press(anywhere, KeyCode.F1, false);
            assertThat(done)
                    .containsExactly(
                            Shortcut.PLAY_PAUSE,
                            Shortcut.PLAY_PAUSE,
                            Shortcut.NEXT,
                            Shortcut.NEXT,
                            Shortcut.STEP_FORWARD,
                            Shortcut.SHUFFLE,
                            Shortcut.MUTE,
                            Shortcut.HELP,
                            Shortcut.HELP);
        });
    }

    @Test
    void whoeverWritesKeepsTheirKeysButNotThoseOfTheWindow() {
        FxThread.run(() -> {
            Node field = focused(new TextField());
            press(field, KeyCode.SPACE, false);
            press(field, KeyCode.S, false);
            type(field, "?");
            press(field, KeyCode.RIGHT, true);
            press(field, KeyCode.Z, true);
            assertThat(done).isEmpty();

            press(field, KeyCode.F, true);
            press(field, KeyCode.TRACK_NEXT, false);
            assertThat(done).containsExactly(Shortcut.SEARCH, Shortcut.NEXT);
        });
    }

    @Test
    void theLetterOfACommandIsNotWrittenIntoTheFieldThatItOpens() {
        FxThread.run(() -> {
            List<String> written = new ArrayList<>();
            TextField field = new TextField();
            field.addEventHandler(KeyEvent.KEY_TYPED, event -> written.add(event.getCharacter()));
            Node anywhere = focused(new VBox(field));
            press(anywhere, KeyCode.W, false);
            field.requestFocus();
            type(field, "w");
            assertThat(done).containsExactly(Shortcut.WRITE_MOOD);
            assertThat(written).isEmpty();

            press(field, KeyCode.W, false);
            type(field, "w");
            assertThat(written).containsExactly("w");
        });
    }

    @Test
    void aButtonKeepsSpaceAndASliderItsArrows() {
        FxThread.run(() -> {
            press(focused(new Button()), KeyCode.SPACE, false);
            Node slider = focused(new Slider());
            press(slider, KeyCode.LEFT, false);
            assertThat(done).isEmpty();

            press(slider, KeyCode.SPACE, false);
            press(slider, KeyCode.LEFT, true);
            assertThat(done).containsExactly(Shortcut.PLAY_PAUSE, Shortcut.PREVIOUS);
        });
    }

    private Node focused(Node node) {
        node.setFocusTraversable(true);
        Scene scene = new Scene(new VBox(node));
        Map<Shortcut, Runnable> commands = new EnumMap<>(Shortcut.class);
        for (Shortcut shortcut : Shortcut.values()) {
            commands.put(shortcut, () -> done.add(shortcut));
        }
        Keys.install(scene, commands);
        node.requestFocus();
        return node;
    }

    private static void press(Node node, KeyCode code, boolean control) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }

    private static void type(Node node, String character) {
        Event.fireEvent(
                node, new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    }
}
