package dev.undertone.app.ui.analysis;

import dev.undertone.app.ui.notice.ReasonCell;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.words.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The songs that could not be listened to, each with the reason. */
public final class UnheardView extends VBox {

    /**
     * @param onClose asked to put it away
     */
    public UnheardView(AnalysisModel model, Runnable onClose) {
        getStyleClass().add("sheet");
        setMaxHeight(USE_PREF_SIZE);
        Label title = new Label(Words.of("analysis.unheard.title"));
        title.getStyleClass().add("sheet-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close =
                Icons.button(new Button(), Feather.X, Words.of("action.close-esc"), "plain-button", "small-icon");
        close.setOnAction(_ -> onClose.run());
        HBox head = new HBox(title, space, close);
        head.getStyleClass().add("sheet-head");
        Label note = new Label(Words.of("analysis.unheard.note"));
        note.getStyleClass().add("quiet");
        note.setWrapText(true);
        ListView<UnheardSong> list = new ListView<>(model.unheard());
        list.getStyleClass().addAll("rejected", "picks");
        list.setAccessibleText(Words.of("analysis.unheard"));
        list.setCellFactory(_ -> new ReasonCell<>(UnheardView::line));
        getChildren().addAll(head, note, list);
    }

    private static ReasonCell.Line line(UnheardSong song) {
        String title = song.track().title();
        return new ReasonCell.Line(title, title, song.track().file(), song.reason());
    }
}
