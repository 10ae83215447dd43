package dev.undertone.app.ui.shortcuts;

import dev.undertone.app.ui.theme.SheetHead;
import dev.undertone.app.ui.words.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A sheet of all that can be done by keys. */
public final class ShortcutsView extends VBox {

    private static final double ROOM_AROUND_EM = 9;

    private final SheetHead head;

    /**
     * @param room the height of the window
     * @param close takes the sheet away
     */
    public ShortcutsView(ObservableDoubleValue room, Runnable close) {
        head = new SheetHead(Words.of("shortcuts.title"), close);
        getStyleClass().addAll("sheet", "shortcuts");
        setMaxHeight(USE_PREF_SIZE);
        HBox columns = new HBox(
                column(List.of(Shortcut.Group.PLAYING, Shortcut.Group.SONGS)), column(List.of(Shortcut.Group.WINDOW)));
        columns.getStyleClass().add("shortcut-columns");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.getStyleClass().add("settings-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        room.subscribe(height -> scroll.setMaxHeight(Math.max(
                200,
                height.doubleValue() - ROOM_AROUND_EM * head.close().getFont().getSize())));
        getChildren().addAll(head, scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
    }

    /** Moves the keyboard into the sheet. */
    public void focusFirst() {
        head.close().requestFocus();
    }

    private static VBox column(List<Shortcut.Group> groups) {
        VBox column = new VBox();
        column.getStyleClass().add("settings-parts");
        HBox.setHgrow(column, Priority.ALWAYS);
        for (Shortcut.Group group : groups) {
            Label name = new Label(group.words());
            name.getStyleClass().add("part-title");
            VBox part = new VBox(name, rows(group));
            part.getStyleClass().add("settings-part");
            column.getChildren().add(part);
        }
        return column;
    }

    private static GridPane rows(Shortcut.Group group) {
        GridPane rows = new GridPane();
        rows.getStyleClass().add("shortcut-rows");
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        ColumnConstraints keys = new ColumnConstraints();
        keys.setHalignment(HPos.RIGHT);
        keys.setMinWidth(USE_PREF_SIZE);
        rows.getColumnConstraints().addAll(words, keys);
        int row = 0;
        for (Shortcut shortcut : Shortcut.values()) {
            if (shortcut.group() == group) {
                Label what = new Label(shortcut.words());
                what.setWrapText(true);
                HBox pressed = keys(shortcut);
                what.setLabelFor(pressed);
                rows.addRow(row++, what, pressed);
            }
        }
        return rows;
    }

    private static HBox keys(Shortcut shortcut) {
        HBox keys = new HBox();
        keys.getStyleClass().add("keys");
        List<Keystroke> shown = shortcut.keystrokes().stream()
                .filter(keystroke -> !keystroke.isMedia())
                .toList();
        for (Keystroke keystroke : shown) {
            if (!keys.getChildren().isEmpty()) {
                Label or = new Label(Words.of("shortcuts.or"));
                or.getStyleClass().add("faint");
                keys.getChildren().add(or);
            }
            keystroke.names().forEach(name -> {
                Label key = new Label(name);
                key.getStyleClass().add("key");
                keys.getChildren().add(key);
            });
        }
        keys.setAccessibleText(Stream.of(shortcut)
                .flatMap(each -> shown.stream())
                .map(keystroke -> String.join("+", keystroke.names()))
                .collect(Collectors.joining(", ")));
        return keys;
    }
}
