package dev.undertone.app.ui.analysis;

import dev.undertone.app.ui.theme.Icons;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The songs that could not be listened to, each with the reason. */
public final class UnheardView extends VBox {

    /**
     * @param onClose asked to put it away
     */
    public UnheardView(AnalysisModel model, Runnable onClose) {
        getStyleClass().add("sheet");
        setMaxHeight(USE_PREF_SIZE);
        Label title = new Label("Not listened to");
        title.getStyleClass().add("sheet-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close = Icons.button(new Button(), Feather.X, "Close (Esc)", "plain-button", "small-icon");
        close.setOnAction(_ -> onClose.run());
        HBox head = new HBox(title, space, close);
        head.getStyleClass().add("sheet-head");
        Label note = new Label("Each is tried again when its file changes. You can put them on the map by hand: in the"
                + " library, “What was heard…”.");
        note.getStyleClass().add("quiet");
        note.setWrapText(true);
        ListView<UnheardSong> list = new ListView<>(model.unheard());
        list.getStyleClass().addAll("rejected", "picks");
        list.setAccessibleText("Songs that could not be listened to");
        list.setCellFactory(_ -> new UnheardCell());
        getChildren().addAll(head, note, list);
    }

    private static final class UnheardCell extends ListCell<UnheardSong> {

        private final Label name = new Label();
        private final Label reason = new Label();
        private final VBox lines = new VBox(name, reason);
        private final Tooltip whole = new Tooltip();

        UnheardCell() {
            name.getStyleClass().add("title");
            reason.getStyleClass().add("quiet");
            whole.setWrapText(true);
            whole.setMaxWidth(600);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable UnheardSong song, boolean empty) {
            super.updateItem(song, empty);
            if (empty || song == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            name.setText(song.track().title());
            reason.setText(song.reason());
            whole.setText(song.track().file() + "\n" + song.reason());
            setTooltip(whole);
            setGraphic(lines);
            setAccessibleText(song.track().title() + ". " + song.reason());
        }
    }
}
