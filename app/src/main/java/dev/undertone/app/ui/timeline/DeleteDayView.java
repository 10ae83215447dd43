package dev.undertone.app.ui.timeline;

import dev.undertone.app.ui.words.Words;
import java.time.LocalDate;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks whether all that is known of a day is to be deleted for good. */
public final class DeleteDayView extends VBox {

    /** Asks of the model's day. */
    public DeleteDayView(TimelineModel model, LocalDate day) {
        getStyleClass().addAll("sheet", "edit");
        setMaxHeight(USE_PREF_SIZE);
        Label title = new Label(Words.of("timeline.delete.title"));
        title.getStyleClass().add("sheet-title");
        Label words = new Label(Words.of("timeline.delete.text", TimelineWords.day(day)));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        Button keep = new Button(Words.of("timeline.delete.keep"));
        keep.getStyleClass().addAll("pill-button", "secondary");
        keep.setOnAction(_ -> model.answer(false));
        Button delete = new Button(Words.of("timeline.delete.do"));
        delete.getStyleClass().addAll("pill-button", "dangerous");
        delete.setOnAction(_ -> model.answer(true));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(space, keep, delete);
        foot.getStyleClass().add("edit-foot");
        getChildren().addAll(title, words, foot);
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
}
