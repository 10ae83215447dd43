package dev.undertone.app.ui.drag;

import dev.undertone.app.ui.words.Words;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/** Begins to drag songs. */
public final class SongDrag {

    private static final double BESIDE = 14;

    private SongDrag() {}

    /**
     * Lets songs be dragged from a node.
     *
     * @param songs asked for when the mouse begins to drag; null, or none, for nothing to drag
     */
    public static void from(Node node, Supplier<@Nullable CarriedSongs> songs) {
        node.addEventHandler(MouseEvent.DRAG_DETECTED, event -> {
            CarriedSongs carried = event.isPrimaryButtonDown() ? songs.get() : null;
            if (carried == null || carried.ids().isEmpty()) {
                return;
            }
            Dragboard board = node.startDragAndDrop(TransferMode.COPY_OR_MOVE);
            carried.putOn(board);
            board.setDragView(picture(node.getScene(), carried.ids().size()), -BESIDE, 0);
            event.consume();
        });
    }

    private static Image picture(Scene window, int count) {
        Label label = new Label(Words.of("drag.songs", count));
        label.getStyleClass().add("drag-label");
        StackPane room = new StackPane(label);
        Scene scene = new Scene(room);
        scene.getStylesheets().setAll(window.getStylesheets());
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        return label.snapshot(clear, null);
    }
}
