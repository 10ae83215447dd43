package dev.undertone.app.ui.library;

import dev.undertone.app.ui.drag.CarriedSongs;
import dev.undertone.app.ui.drag.RowDrops;
import dev.undertone.app.ui.shortcuts.Shortcut;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;

/**
 * What the table of songs can do with a list that has an order of its own: rows are dragged, or moved by Alt and an arrow,
 * taken out by Delete, and carried through the clipboard.
 */
final class SongTableList implements RowDrops.Receiver {

    private final SongTable table;
    private final SongListOrder order;
    private final RowDrops drops;
    private List<Integer> moved = List.of();

    SongTableList(SongTable table, SongListOrder order) {
        this.table = table;
        this.order = order;
        drops = new RowDrops(table, () -> table.getItems().size(), this);
    }

    /** Where songs are dropped. */
    RowDrops drops() {
        return drops;
    }

    /** The selected rows. */
    CarriedSongs carried() {
        List<Integer> places = places();
        return CarriedSongs.rows(
                places.stream()
                        .map(place -> table.getItems().get(place).track().id())
                        .toList(),
                order.origin(),
                places);
    }

    @Override
    public boolean accepts() {
        return order.isEditable();
    }

    @Override
    public void drop(CarriedSongs songs, int before) {
        int size = table.getItems().size();
        int at = Math.clamp(before, 0, size);
        int count = songs.ids().size();
        int first = songs.isFrom(order.origin())
                ? at - (int) songs.places().stream().filter(place -> place < at).count()
                : at;
        // They are selected where they stand then, as soon as that is shown.
        moved = IntStream.range(first, first + count).boxed().toList();
        order.take(songs, at);
    }

    /** Selects the rows that were moved last; false if none were. */
    boolean selectMoved() {
        List<Integer> rows =
                moved.stream().filter(place -> place < table.getItems().size()).toList();
        moved = List.of();
        if (rows.isEmpty()) {
            return false;
        }
        int[] others = rows.stream().skip(1).mapToInt(Integer::intValue).toArray();
        table.getSelectionModel().selectIndices(rows.getFirst(), others);
        return true;
    }

    /** Whether a key was one of those that change the list. */
    boolean handleKey(KeyEvent event) {
        if (!order.isEditable()) {
            return false;
        }
        if (Shortcut.REMOVE_CHOSEN.matches(event)) {
            remove();
        } else if (Shortcut.MOVE_UP.matches(event) || Shortcut.MOVE_DOWN.matches(event)) {
            step(Shortcut.MOVE_DOWN.matches(event));
        } else if (Shortcut.CUT_CHOSEN.matches(event)) {
            carried().putOn(Clipboard.getSystemClipboard());
            remove();
        } else if (Shortcut.PASTE.matches(event)) {
            paste();
        } else {
            return false;
        }
        return true;
    }

    private void remove() {
        List<Integer> places = places();
        if (!places.isEmpty()) {
            // What comes next takes the place, so that the key can be pressed again.
            moved = List.of(
                    Math.max(0, Math.min(places.getFirst(), table.getItems().size() - places.size() - 1)));
            order.remove(places);
        }
    }

    private void step(boolean down) {
        List<Integer> places = places();
        if (places.isEmpty()) {
            return;
        }
        int before = down ? places.getLast() + 2 : places.getFirst() - 1;
        if (before >= 0 && before <= table.getItems().size()) {
            drop(carried(), before);
        }
    }

    private void paste() {
        CarriedSongs songs = CarriedSongs.on(Clipboard.getSystemClipboard());
        if (songs != null) {
            List<Integer> places = places();
            // What is pasted is new, also where it was copied from this list.
            drop(
                    CarriedSongs.of(songs.ids()),
                    places.isEmpty() ? table.getItems().size() : places.getLast() + 1);
        }
    }

    private List<Integer> places() {
        return table.getSelectionModel().getSelectedIndices().stream()
                .filter(place -> place >= 0 && place < table.getItems().size())
                .sorted()
                .toList();
    }
}
