package dev.undertone.app.ui.library;

import dev.undertone.app.ui.library.EditModel.Field;
import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.words.Words;
import dev.undertone.models.Emotion;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A sheet to correct songs. Enter keeps the corrections, Escape gives them up. */
public final class EditView extends VBox {

    private final EditModel model;

    /** Edits the model's songs. */
    public EditView(EditModel model) {
        this.model = model;
        getStyleClass().addAll("sheet", "edit");
        setMaxHeight(USE_PREF_SIZE);
        Label title = new Label(
                model.count() == 1
                        ? Words.of("edit.title.one", model.sample().title())
                        : Words.of("edit.title.many", model.count()));
        title.getStyleClass().add("sheet-title");
        Label note = new Label(model.count() == 1 ? Words.of("edit.note.one") : Words.of("edit.note.many"));
        note.getStyleClass().add("quiet");
        getChildren().addAll(new VBox(title, note), fields(), problem(), foot());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.cancel();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
                model.save();
                event.consume();
            }
        });
    }

    private GridPane fields() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("edit-fields");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, values);
        int row = 0;
        for (Field field : Field.values()) {
            TextField text = new TextField();
            text.setPromptText(
                    model.isMixed(field) ? Words.of("edit.mixed") : field == Field.GENRE ? "Jazz; Soul" : "");
            text.setAccessibleText(field.label());
            text.textProperty().bindBidirectional(model.textProperty(field));
            grid.addRow(row++, name(field.label()), text);
        }
        grid.addRow(row++, name(Words.of("library.column.rating")), stars());
        grid.addRow(row, name(Words.of("library.column.emotion")), emotions());
        return grid;
    }

    private HBox stars() {
        Stars stars = new Stars(count -> model.starsProperty().set(count));
        Label mixed = new Label(Words.of("edit.mixed"));
        mixed.getStyleClass().add("faint");
        model.starsProperty().subscribe(count -> {
            stars.show(count == null ? 0 : count);
            mixed.setVisible(count == null);
        });
        HBox line = new HBox(stars, mixed);
        line.getStyleClass().add("edit-stars");
        return line;
    }

    private FlowPane emotions() {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        Map<Emotion, ToggleButton> buttons = new EnumMap<>(Emotion.class);
        for (Emotion emotion : EmotionStyle.ORDER) {
            Region dot = new Region();
            dot.getStyleClass().add("dot");
            ToggleButton chip = new ToggleButton(EmotionStyle.label(emotion), dot);
            chip.getStyleClass().add("chip");
            EmotionStyle.apply(chip, emotion);
            chip.setOnAction(_ -> {
                model.emotionProperty().set(emotion);
                chip.setSelected(true);
            });
            buttons.put(emotion, chip);
            chips.getChildren().add(chip);
        }
        model.emotionProperty()
                .subscribe(chosen ->
                        buttons.forEach((emotion, chip) -> chip.setSelected(Objects.equals(emotion, chosen))));
        return chips;
    }

    private Label problem() {
        Label problem = new Label();
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private HBox foot() {
        CheckBox files = new CheckBox(Words.of("edit.also-files"));
        files.selectedProperty().bindBidirectional(model.alsoToFilesProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button cancel = new Button(Words.of("action.cancel"));
        cancel.getStyleClass().addAll("pill-button", "secondary");
        cancel.setOnAction(_ -> model.cancel());
        Button save = new Button(Words.of("action.save"));
        save.getStyleClass().add("pill-button");
        save.setOnAction(_ -> model.save());
        HBox foot = new HBox(files, space, cancel, save);
        foot.getStyleClass().add("edit-foot");
        return foot;
    }

    private static Label name(String words) {
        Label name = new Label(words);
        name.getStyleClass().add("quiet");
        return name;
    }
}
