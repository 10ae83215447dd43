package dev.undertone.app.ui.analysis;

import dev.undertone.app.ui.notice.ReasonCell;
import dev.undertone.app.ui.theme.SheetHead;
import dev.undertone.app.ui.words.Words;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

/** The songs that could not be listened to, each with the reason. */
public final class UnheardView extends VBox {

    /**
     * @param onClose asked to put it away
     */
    public UnheardView(AnalysisModel model, Runnable onClose) {
        getStyleClass().add("sheet");
        setMaxHeight(USE_PREF_SIZE);
        Label note = new Label(Words.of("analysis.unheard.note"));
        note.getStyleClass().add("quiet");
        note.setWrapText(true);
        ListView<UnheardSong> list = new ListView<>(model.unheard());
        list.getStyleClass().addAll("rejected", "picks");
        list.setAccessibleText(Words.of("analysis.unheard"));
        list.setCellFactory(_ -> new ReasonCell<>(UnheardView::line));
        getChildren().addAll(new SheetHead(Words.of("analysis.unheard.title"), onClose, "small-icon"), note, list);
    }

    private static ReasonCell.Line line(UnheardSong song) {
        String title = song.track().title();
        return new ReasonCell.Line(title, title, song.track().file(), song.reason());
    }
}
