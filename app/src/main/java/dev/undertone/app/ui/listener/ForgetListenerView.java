package dev.undertone.app.ui.listener;

import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Listener;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks whether a listener, and all that is theirs, is to be deleted. Escape keeps it. */
public final class ForgetListenerView extends VBox {

    /** Asks of a listener. */
    public ForgetListenerView(ListenersModel model, Listener listener) {
        getStyleClass().addAll("sheet", "edit");
        setMaxHeight(USE_PREF_SIZE);
        String name = ListenerWords.name(listener);
        Label title = new Label(Words.of("listener.forget.title", name));
        title.getStyleClass().add("sheet-title");
        HBox head = new HBox(new ListenerSign(listener), title);
        head.getStyleClass().add("pin-who");
        VBox gone = new VBox(
                line(Words.of("forget.gone"), "gone"),
                line(Words.of("listener.forget.heard"), "quiet"),
                line(Words.of("listener.forget.said"), "quiet"),
                line(Words.of("listener.forget.kept"), "quiet"));
        gone.getStyleClass().add("forget-words");
        Label stays = line(Words.of("listener.forget.stays"), "stays");
        Button keep = new Button(Words.of("forget.keep"));
        keep.getStyleClass().addAll("pill-button", "secondary");
        keep.setOnAction(_ -> model.answer(false));
        Button delete = new Button(Words.of("listener.forget.do", name));
        delete.getStyleClass().addAll("pill-button", "dangerous");
        delete.setOnAction(_ -> model.answer(true));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(space, keep, delete);
        foot.getStyleClass().add("edit-foot");
        getChildren().addAll(head, gone, stays, foot);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.answer(false);
                event.consume();
            }
        });
        // The keyboard is on the button that deletes nothing.
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Platform.runLater(keep::requestFocus);
            }
        });
    }

    private static Label line(String words, String style) {
        Label line = new Label(words);
        line.getStyleClass().add(style);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }
}
