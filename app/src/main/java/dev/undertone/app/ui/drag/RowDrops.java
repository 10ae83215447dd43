package dev.undertone.app.ui.drag;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntSupplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Songs that are dropped between the rows of a list; a line says where they will stand. */
public final class RowDrops {

    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");
    private static final PseudoClass INTO = PseudoClass.getPseudoClass("drop-into");
    private static final double EDGE = 30;
    private static final double STEP = 9;

    /** Who takes what is dropped. */
    public interface Receiver {

        /** Whether the list takes songs now. */
        boolean accepts();

        /**
         * Songs were dropped.
         *
         * @param before the row, from 0, that they are to come before; the number of rows for the end
         */
        void drop(CarriedSongs songs, int before);

        /** Whether the list takes files of the file browser; if not, they are left to who is behind it. */
        default boolean acceptsFiles() {
            return false;
        }

        /**
         * Files were dropped.
         *
         * @param before as of songs
         */
        default void dropFiles(List<Path> files, int before) {}
    }

    private final IntSupplier size;
    private final Receiver receiver;

    /**
     * @param list what has the rows; songs that are dropped beside them come to the end
     * @param size how many rows there are
     */
    public RowDrops(Control list, IntSupplier size, Receiver receiver) {
        this.size = size;
        this.receiver = receiver;
        list.addEventFilter(DragEvent.DRAG_OVER, event -> scroll(list, event));
        list.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (takes(event)) {
                list.pseudoClassStateChanged(INTO, true);
            }
        });
        list.addEventHandler(DragEvent.DRAG_EXITED, _ -> list.pseudoClassStateChanged(INTO, false));
        list.addEventHandler(DragEvent.DRAG_DROPPED, event -> drop(event, size.getAsInt()));
    }

    /** Lets songs be dropped above and below a row. */
    public void on(IndexedCell<?> row) {
        row.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (takes(event)) {
                boolean last = row.isEmpty() || row.getIndex() >= size.getAsInt();
                boolean above = last ? row.getIndex() == size.getAsInt() : isAbove(row, event);
                row.pseudoClassStateChanged(ABOVE, above);
                row.pseudoClassStateChanged(BELOW, !last && !above);
            }
        });
        row.addEventHandler(DragEvent.DRAG_EXITED, _ -> clear(row));
        row.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            clear(row);
            drop(event, place(row, event));
        });
    }

    private int place(IndexedCell<?> row, DragEvent event) {
        if (row.isEmpty()) {
            return size.getAsInt();
        }
        return isAbove(row, event) ? row.getIndex() : row.getIndex() + 1;
    }

    private boolean takes(DragEvent event) {
        boolean songs = receiver.accepts() && CarriedSongs.areOn(event.getDragboard());
        if (event.isConsumed() || !(songs || bringsFiles(event))) {
            return false;
        }
        event.acceptTransferModes(songs ? TransferMode.COPY_OR_MOVE : new TransferMode[] {TransferMode.COPY});
        event.consume();
        return true;
    }

    private boolean bringsFiles(DragEvent event) {
        return receiver.acceptsFiles() && event.getDragboard().hasFiles();
    }

    private void drop(DragEvent event, int before) {
        CarriedSongs songs = CarriedSongs.on(event.getDragboard());
        if (songs != null && receiver.accepts()) {
            receiver.drop(songs, before);
        } else if (bringsFiles(event) && !event.isConsumed()) {
            receiver.dropFiles(
                    event.getDragboard().getFiles().stream().map(File::toPath).toList(), before);
        } else {
            return;
        }
        event.setDropCompleted(true);
        event.consume();
    }

    /** Near its ends, the list goes on below the mouse. */
    private static void scroll(Control list, DragEvent event) {
        Node flow = list.lookup(".virtual-flow");
        double y = list.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        if (flow instanceof VirtualFlow<?> rows && CarriedSongs.areOn(event.getDragboard())) {
            if (y < EDGE) {
                rows.scrollPixels(-STEP);
            } else if (y > list.getHeight() - EDGE) {
                rows.scrollPixels(STEP);
            }
        }
    }

    private static boolean isAbove(IndexedCell<?> row, DragEvent event) {
        return event.getY() < row.getHeight() / 2;
    }

    private static void clear(IndexedCell<?> row) {
        row.pseudoClassStateChanged(ABOVE, false);
        row.pseudoClassStateChanged(BELOW, false);
    }
}
