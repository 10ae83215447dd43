package dev.undertone.app.ui.drag;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.jspecify.annotations.Nullable;

/**
 * Songs on their way.
 *
 * @param ids their numbers, in the order in which they stood
 * @param origin the list that they were taken from, as it names itself
 * @param places the rows that they were there, from 0; none where that list has no order of its own
 */
public record CarriedSongs(ArrayList<Long> ids, String origin, ArrayList<Integer> places) implements Serializable {

    /** The name of a list that songs are never moved within. */
    public static final String LIBRARY = "library";

    private static final long serialVersionUID = 1;

    private static final DataFormat FORMAT = new DataFormat("application/x-undertone-songs");

    /** Songs of the library. */
    public static CarriedSongs of(List<Long> ids) {
        return new CarriedSongs(new ArrayList<>(ids), LIBRARY, new ArrayList<>());
    }

    /** Rows of a list that has an order of its own. */
    public static CarriedSongs rows(List<Long> ids, String origin, List<Integer> places) {
        return new CarriedSongs(new ArrayList<>(ids), origin, new ArrayList<>(places));
    }

    /** Whether they are rows of a list. */
    public boolean isFrom(String list) {
        return origin.equals(list) && !places.isEmpty();
    }

    /** What is on a clipboard, or on the board of a drag; null where it is something else. */
    public static @Nullable CarriedSongs on(Clipboard board) {
        return board.hasContent(FORMAT) && board.getContent(FORMAT) instanceof CarriedSongs songs ? songs : null;
    }

    /** Whether there are songs on a clipboard, or on the board of a drag. */
    public static boolean areOn(Clipboard board) {
        return board.hasContent(FORMAT);
    }

    /** Puts them on a clipboard, or on the board of a drag. */
    public void putOn(Clipboard board) {
        board.setContent(Map.of(FORMAT, this));
    }
}
