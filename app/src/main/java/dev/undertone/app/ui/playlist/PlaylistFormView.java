package dev.undertone.app.ui.playlist;

import dev.undertone.app.ui.words.Words;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The sheet on which a playlist gets its name and its search. Enter keeps it, Escape gives it up. */
public final class PlaylistFormView extends VBox {

    private final TextField name;

    /** Writes into a form. */
    public PlaylistFormView(PlaylistsModel model, PlaylistFormModel form) {
        getStyleClass().addAll("sheet", "edit");
        setMaxHeight(USE_PREF_SIZE);
        Label title = new Label(Words.of(title(form)));
        title.getStyleClass().add("sheet-title");
        GridPane fields = new GridPane();
        fields.getStyleClass().add("edit-fields");
        name = field();
        name.textProperty().bindBidirectional(form.nameProperty());
        add(fields, 0, "playlist.name", name);
        if (form.isSmart()) {
            TextField search = field();
            search.textProperty().bindBidirectional(form.searchProperty());
            search.setPromptText(Words.of("playlist.search.prompt"));
            add(fields, 1, "playlist.search", search);
        }
        Label problem = new Label();
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.textProperty().bind(form.problemProperty());
        problem.managedProperty().bind(form.problemProperty().isNotEmpty());
        Button cancel = new Button(Words.of("playlist.cancel"));
        cancel.getStyleClass().addAll("pill-button", "secondary");
        cancel.setOnAction(_ -> form.end());
        Button keep = new Button(Words.of(form.changed().isPresent() ? "playlist.keep" : "playlist.make"));
        keep.getStyleClass().add("pill-button");
        keep.setDefaultButton(true);
        keep.disableProperty().bind(form.nameProperty().map(String::isBlank));
        keep.setOnAction(_ -> model.save(form));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(space, cancel, keep);
        foot.getStyleClass().add("edit-foot");
        getChildren().addAll(title, fields);
        if (form.isSmart()) {
            Label help = new Label(Words.of("playlist.search.help"));
            help.getStyleClass().add("quiet");
            help.setWrapText(true);
            help.setMinHeight(USE_PREF_SIZE);
            getChildren().add(help);
        }
        getChildren().addAll(problem, foot);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                form.end();
                event.consume();
            }
        });
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Platform.runLater(() -> {
                    name.requestFocus();
                    name.selectAll();
                });
            }
        });
    }

    private static String title(PlaylistFormModel form) {
        if (form.changed().isPresent()) {
            return form.isSmart() ? "playlist.change" : "playlist.rename";
        }
        return form.isSmart() ? "playlist.new.smart" : "playlist.new";
    }

    private static TextField field() {
        TextField field = new TextField();
        GridPane.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private static void add(GridPane fields, int row, String key, TextField field) {
        Label label = new Label(Words.of(key));
        label.getStyleClass().add("quiet");
        label.setLabelFor(field);
        field.setAccessibleText(Words.of(key));
        fields.addRow(row, label, field);
    }
}
