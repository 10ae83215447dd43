package dev.undertone.app.ui.listener;

import dev.undertone.app.ui.theme.LongestText;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Listener;
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

/** The sheet on which a listener gets a name and a colour. Enter keeps them, Escape gives it up. */
public final class ListenerFormView extends VBox {

    /** Writes into a form. */
    public ListenerFormView(ListenersModel model, ListenerFormModel form) {
        getStyleClass().addAll("sheet", "edit");
        setMaxHeight(USE_PREF_SIZE);
        boolean fresh = form.changed().isEmpty();
        Label title = new Label(Words.of(fresh ? "listener.add.title" : "listener.change.title"));
        title.getStyleClass().add("sheet-title");
        TextField name = new TextField();
        name.setPrefColumnCount(24);
        name.setTextFormatter(LongestText.of(Listener.LONGEST_NAME));
        name.textProperty().bindBidirectional(form.nameProperty());
        ColourChoice colours = new ColourChoice(form.colourProperty());
        GridPane fields = new GridPane();
        fields.getStyleClass().add("edit-fields");
        fields.addRow(0, label("listener.name", name), name);
        fields.addRow(1, label("listener.colour", colours), colours);
        Label note = new Label(Words.of("listener.add.note"));
        note.getStyleClass().add("quiet");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        Label problem = new Label();
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.textProperty().bind(form.problemProperty());
        problem.managedProperty().bind(form.problemProperty().isNotEmpty());
        Button cancel = new Button(Words.of("action.cancel"));
        cancel.getStyleClass().addAll("pill-button", "secondary");
        cancel.setOnAction(_ -> form.end());
        Button keep = new Button(Words.of(fresh ? "listener.add.do" : "action.save"));
        keep.getStyleClass().add("pill-button");
        keep.setDefaultButton(true);
        keep.disableProperty().bind(form.nameProperty().map(String::isBlank));
        keep.setOnAction(_ -> model.save(form));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(space, cancel, keep);
        foot.getStyleClass().add("edit-foot");
        getChildren().addAll(title, fields);
        if (fresh) {
            getChildren().add(note);
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
                Platform.runLater(name::requestFocus);
            }
        });
    }

    private static Label label(String key, Region field) {
        Label label = new Label(Words.of(key));
        label.getStyleClass().add("quiet");
        label.setLabelFor(field);
        field.setAccessibleText(Words.of(key));
        return label;
    }
}
