package dev.undertone.app.ui;

import atlantafx.base.controls.ModalPane;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Keeps the keyboard in the sheet that is on show: Tab goes round within it, and not to what is dimmed behind it. */
final class SheetFocus {

    private SheetFocus() {}

    static void keepIn(ModalPane sheets) {
        // The pane itself is nothing to stop at.
        sheets.setFocusTraversable(false);
        sheets.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.TAB || event.isShortcutDown() || !sheets.isDisplay()) {
                return;
            }
            List<Node> stops = new ArrayList<>();
            collect(sheets.getContent(), stops);
            Node end = stops.isEmpty() ? null : event.isShiftDown() ? stops.getFirst() : stops.getLast();
            if (end != null && sheets.getScene().getFocusOwner() == end) {
                (event.isShiftDown() ? stops.getLast() : stops.getFirst()).requestFocus();
                event.consume();
            }
        });
    }

    private static void collect(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            stops.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
        }
    }
}
