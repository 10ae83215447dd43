package dev.undertone.app.ui.importing;

import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.words.Words;
import java.io.File;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A sheet over the window that invites to drop, shown while files are dragged over it. */
public final class DropTarget extends StackPane {

    /**
     * @param window where files may be dropped, this sheet above it
     */
    public DropTarget(ImportModel model, Node window) {
        getStyleClass().add("drop-target");
        StackPane symbol = new StackPane(Icons.icon(Feather.DOWNLOAD));
        symbol.getStyleClass().add("symbol");
        Label title = new Label(Words.of("import.drop"));
        title.getStyleClass().add("title");
        Label text = new Label(Words.of("import.drop.note"));
        text.getStyleClass().add("text-line");
        VBox words = new VBox(symbol, title, text);
        words.getStyleClass().add("empty");
        getChildren().add(words);
        setMouseTransparent(true);
        setVisible(false);
        window.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles() && model.readyProperty().get()) {
                event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
                setVisible(true);
                event.consume();
            }
        });
        window.addEventHandler(DragEvent.DRAG_EXITED, _ -> setVisible(false));
        window.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            setVisible(false);
            if (event.getDragboard().hasFiles()) {
                model.add(event.getDragboard().getFiles().stream()
                        .map(File::toPath)
                        .toList());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }
}
