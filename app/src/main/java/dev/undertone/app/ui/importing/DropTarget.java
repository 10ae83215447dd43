package dev.undertone.app.ui.importing;

import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.words.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
     * @param isPlaylist which of them are playlists
     * @param playlists takes those
     */
    public DropTarget(ImportModel model, Node window, Predicate<Path> isPlaylist, Consumer<List<Path>> playlists) {
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
                Map<Boolean, List<Path>> files = event.getDragboard().getFiles().stream()
                        .map(File::toPath)
                        .collect(Collectors.partitioningBy(isPlaylist));
                model.add(Objects.requireNonNull(files.get(false)));
                playlists.accept(Objects.requireNonNull(files.get(true)));
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }
}
