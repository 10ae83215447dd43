package dev.undertone.app.ui.drag;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.util.Duration;

/** Songs that are dropped on something as a whole, such as a playlist's name. */
public final class DropInto {

    private static final PseudoClass INTO = PseudoClass.getPseudoClass("drop-into");
    private static final Duration REST = Duration.seconds(0.7);

    private DropInto() {}

    /**
     * Lets songs be dropped on a node.
     *
     * @param accepts whether it takes songs now
     * @param drop gets them
     */
    public static void on(Node node, BooleanSupplier accepts, Consumer<CarriedSongs> drop) {
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (accepts.getAsBoolean() && CarriedSongs.areOn(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                node.pseudoClassStateChanged(INTO, true);
                event.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_EXITED, _ -> node.pseudoClassStateChanged(INTO, false));
        node.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            node.pseudoClassStateChanged(INTO, false);
            CarriedSongs songs = CarriedSongs.on(event.getDragboard());
            if (songs != null && accepts.getAsBoolean()) {
                drop.accept(songs);
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    /** Opens what a node stands for when songs rest on it for a moment, so that they can be dropped within. */
    public static void opening(Node node, Runnable open) {
        PauseTransition rest = new PauseTransition(REST);
        rest.setOnFinished(_ -> open.run());
        node.addEventHandler(DragEvent.DRAG_ENTERED, event -> {
            if (CarriedSongs.areOn(event.getDragboard())) {
                rest.playFromStart();
            }
        });
        node.addEventHandler(DragEvent.DRAG_EXITED, _ -> rest.stop());
    }
}
