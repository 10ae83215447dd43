package dev.undertone.app.ui.settings;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Some settings that belong together, under a title: names on the left, what is chosen on the right. */
final class SettingsPart extends VBox {

    private @Nullable GridPane grid;
    private int row;

    SettingsPart(String title, Node... nodes) {
        getStyleClass().add("settings-part");
        Label name = new Label(title);
        name.getStyleClass().add("part-title");
        getChildren().add(name);
        getChildren().addAll(nodes);
    }

    /** Adds a choice with its name beside it. */
    SettingsPart line(String name, Node choice) {
        return line(name, choice, "");
    }

    /** Adds a choice with its name beside it and a few words below. */
    SettingsPart line(String name, Node choice, String note) {
        Label label = new Label(name);
        label.setWrapText(true);
        label.setLabelFor(choice);
        label.getStyleClass().add("settings-name");
        GridPane.setValignment(label, VPos.TOP);
        VBox right = new VBox(choice);
        right.getStyleClass().add("settings-choice");
        if (!note.isEmpty()) {
            right.getChildren().add(quiet(note));
        }
        grid().addRow(row++, label, right);
        return this;
    }

    /** Words that are less than the rest. */
    static Label quiet(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private GridPane grid() {
        GridPane made = grid;
        if (made == null) {
            made = new GridPane();
            made.getStyleClass().add("settings-grid");
            ColumnConstraints names = new ColumnConstraints();
            names.setPercentWidth(30);
            names.setHalignment(HPos.LEFT);
            ColumnConstraints choices = new ColumnConstraints();
            choices.setHgrow(Priority.ALWAYS);
            choices.setMinWidth(0);
            names.setFillWidth(true);
            made.getColumnConstraints().addAll(names, choices);
            getChildren().add(made);
            grid = made;
        }
        return made;
    }
}
