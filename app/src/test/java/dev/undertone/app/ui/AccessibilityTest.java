package dev.undertone.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.settings.ThemeChoice;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessibilityTest {

    @ParameterizedTest
    @MethodSource("dev.undertone.app.ui.WindowStates#walked")
    @ValueSource(strings = {"journey", "playlist-new", "timeline-full", "timeline-delete", "welcome-ready"})
    void everyControlHasANameAndIsReachedByTab(String state) {
        FxThread.run(() -> {
            try (ShownWindow window = new ShownWindow(state, ThemeChoice.LIGHT, 1, 1280, 800)) {
                List<Node> nodes = window.nodes();
                List<Node> controls =
                        nodes.stream().filter(AccessibilityTest::takesKeyboard).toList();
                assertThat(controls).isNotEmpty();
                assertThat(controls.stream().filter(control -> !hasName(control, nodes)))
                        .as("controls without a name")
                        .isEmpty();
                List<Node> inFront = window.sheet()
                        .map(sheet -> controls.stream()
                                .filter(control -> isWithin(control, sheet))
                                .toList())
                        .orElse(controls);
                assertThat(reached(inFront))
                        .as("controls that Tab reaches")
                        .containsExactlyInAnyOrderElementsOf(inFront);
            }
        });
    }

    private static boolean takesKeyboard(Node node) {
        return node.isFocusTraversable() && !node.isDisabled();
    }

    private static boolean hasName(Node control, List<Node> nodes) {
        return isWritten(control.getAccessibleText())
                || (control instanceof Labeled labeled && isWritten(labeled.getText()))
                || nodes.stream()
                        .anyMatch(node -> node instanceof Label label
                                && label.getLabelFor() == control
                                && isWritten(label.getText()));
    }

    private static boolean isWritten(@Nullable String words) {
        return words != null && !words.isBlank();
    }

    /** Those that the keyboard comes to by Tab from the first on, until it comes to one again. */
    private static Set<Node> reached(List<Node> controls) {
        Set<Node> reached = new LinkedHashSet<>();
        Node at = controls.getFirst();
        at.requestFocus();
        while (at != null && reached.add(at)) {
            Node before = at;
            Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false));
            at = before.getScene().getFocusOwner();
        }
        return reached;
    }

    private static boolean isWithin(@Nullable Node node, Node parent) {
        return node != null && (node == parent || isWithin(node.getParent(), parent));
    }
}
