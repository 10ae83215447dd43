package dev.undertone.app.ui.listener;

import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Listener;
import java.io.File;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;

/** Asks what of a listener is to be exported, and whereto. Escape leaves it. */
public final class ExportListenerView extends VBox {

    private final ListenersModel model;
    private final CheckBox face = new CheckBox(Words.of("listener.export.face"));

    /** Asks of a listener. */
    public ExportListenerView(ListenersModel model, Listener listener) {
        this.model = model;
        getStyleClass().addAll("sheet", "edit");
        setMaxHeight(USE_PREF_SIZE);
        Label title = new Label(Words.of("listener.export.title", ListenerWords.name(listener)));
        title.getStyleClass().add("sheet-title");
        HBox head = new HBox(new ListenerSign(listener), title);
        head.getStyleClass().add("pin-who");
        Label words = new Label(Words.of("listener.export.words"));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        Button cancel = new Button(Words.of("action.cancel"));
        cancel.getStyleClass().addAll("pill-button", "secondary");
        cancel.setOnAction(_ -> model.export(null, false));
        Button choose = new Button(Words.of("listener.export.do"));
        choose.getStyleClass().add("pill-button");
        choose.setDefaultButton(true);
        choose.setOnAction(_ -> choose());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(space, cancel, choose);
        foot.getStyleClass().add("edit-foot");
        getChildren().addAll(head, words);
        if (listener.hasFace()) {
            Label note = new Label(Words.of("listener.export.face.note"));
            note.getStyleClass().add("quiet");
            note.setWrapText(true);
            note.setMinHeight(USE_PREF_SIZE);
            VBox both = new VBox(face, note);
            both.getStyleClass().add("settings-box");
            getChildren().add(both);
        }
        getChildren().add(foot);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.export(null, false);
                event.consume();
            }
        });
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Platform.runLater(choose::requestFocus);
            }
        });
    }

    private void choose() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Words.of("listener.export.folder"));
        File folder = chooser.showDialog(getScene().getWindow());
        if (folder != null) {
            model.export(folder.toPath(), face.isSelected());
        }
    }
}
