package dev.undertone.app.ui.settings;

import dev.undertone.app.ui.words.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks whether all that the listener heard and said is to be deleted. Escape keeps it. */
public final class ForgetView extends VBox {

    private final Button keep = new Button(Words.of("forget.keep"));

    /**
     * @param forget deletes it
     * @param close takes the sheet away
     */
    public ForgetView(Runnable forget, Runnable close) {
        getStyleClass().addAll("sheet", "edit");
        setMaxHeight(USE_PREF_SIZE);
        Label title = new Label(Words.of("forget.title"));
        title.getStyleClass().add("sheet-title");
        VBox gone = new VBox(
                line(Words.of("forget.gone"), "gone"),
                line(Words.of("forget.heard"), "quiet"),
                line(Words.of("forget.said"), "quiet"),
                line(Words.of("forget.learned"), "quiet"));
        gone.getStyleClass().add("forget-words");
        Label stays = line(Words.of("forget.stays"), "stays");
        keep.getStyleClass().addAll("pill-button", "secondary");
        keep.setOnAction(_ -> close.run());
        Button delete = new Button(Words.of("forget.delete"));
        delete.getStyleClass().addAll("pill-button", "dangerous");
        delete.setOnAction(_ -> {
            close.run();
            forget.run();
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(space, keep, delete);
        foot.getStyleClass().add("edit-foot");
        getChildren().addAll(title, gone, stays, foot);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
    }

    /** Moves the keyboard to the button that deletes nothing. */
    public void focusKeep() {
        keep.requestFocus();
    }

    private static Label line(String words, String style) {
        Label line = new Label(words);
        line.getStyleClass().add(style);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }
}
