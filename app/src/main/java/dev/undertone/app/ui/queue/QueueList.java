package dev.undertone.app.ui.queue;

import dev.undertone.app.ui.cover.Covers;
import dev.undertone.app.ui.drag.CarriedSongs;
import dev.undertone.app.ui.drag.RowDrops;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.player.FeedbackMenu;
import dev.undertone.app.ui.shortcuts.Shortcut;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.recommend.Pick;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;

/**
 * The songs to come. A double click, or Enter, plays one; they are dragged, or moved by Alt and an arrow, taken out by Delete, and
 * carried through the clipboard.
 */
final class QueueList extends ListView<Pick> implements RowDrops.Receiver {

    private final QueueModel model;
    private List<Integer> moved = List.of();

    QueueList(QueueModel model, Covers covers) {
        super(model.upcoming());
        this.model = model;
        getStyleClass().add("picks");
        setAccessibleText(Words.of("queue.title"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        FeedbackMenu menu = new FeedbackMenu(() -> getSelectionModel().getSelectedItem(), model::feedback);
        setContextMenu(menu);
        RowDrops drops = new RowDrops(this, () -> model.upcoming().size(), this);
        setCellFactory(_ -> {
            PickCell cell = new PickCell(covers, model, menu, () -> model.carried(places()));
            drops.on(cell);
            return cell;
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::handleKey);
        Observing.by(this, model.upcoming(), this::selectMoved);
    }

    @Override
    public boolean accepts() {
        return true;
    }

    @Override
    public void drop(CarriedSongs songs, int before) {
        int above = model.isOwn(songs)
                ? (int) songs.places().stream().filter(place -> place < before).count()
                : 0;
        int first = before - above;
        // They are selected where they stand then, as soon as that is told.
        moved = IntStream.range(first, first + songs.ids().size()).boxed().toList();
        model.take(songs, before);
    }

    @Override
    public boolean acceptsFiles() {
        return true;
    }

    @Override
    public void dropFiles(List<Path> files, int before) {
        model.open(files, before);
    }

    private void handleKey(KeyEvent event) {
        List<Integer> places = places();
        if (Shortcut.PASTE.matches(event)) {
            CarriedSongs songs = CarriedSongs.on(Clipboard.getSystemClipboard());
            if (songs != null) {
                // What is pasted is new, also where it was copied from the queue.
                drop(CarriedSongs.of(songs.ids()), places.isEmpty() ? getItems().size() : places.getLast() + 1);
            }
        } else if (places.isEmpty()) {
            return;
        } else if (Shortcut.PLAY_CHOSEN.matches(event)) {
            model.play(places.getFirst());
        } else if (Shortcut.REMOVE_CHOSEN.matches(event)) {
            remove(places);
        } else if (Shortcut.MOVE_UP.matches(event) || Shortcut.MOVE_DOWN.matches(event)) {
            int before = Shortcut.MOVE_DOWN.matches(event) ? places.getLast() + 2 : places.getFirst() - 1;
            if (before >= 0 && before <= getItems().size()) {
                drop(model.carried(places), before);
            }
        } else if (Shortcut.COPY_CHOSEN.matches(event) || Shortcut.CUT_CHOSEN.matches(event)) {
            model.carried(places).putOn(Clipboard.getSystemClipboard());
            if (Shortcut.CUT_CHOSEN.matches(event)) {
                remove(places);
            }
        } else {
            return;
        }
        event.consume();
    }

    private void remove(List<Integer> places) {
        // What comes next takes the place, so that the key can be pressed again.
        moved = List.of(places.getFirst());
        model.remove(places);
    }

    private void selectMoved() {
        List<Integer> rows =
                moved.stream().filter(place -> place < getItems().size()).toList();
        moved = List.of();
        if (!rows.isEmpty()) {
            int[] others = rows.stream().skip(1).mapToInt(Integer::intValue).toArray();
            getSelectionModel().clearSelection();
            getSelectionModel().selectIndices(rows.getFirst(), others);
        }
    }

    private List<Integer> places() {
        return getSelectionModel().getSelectedIndices().stream()
                .filter(place -> place >= 0 && place < getItems().size())
                .sorted()
                .toList();
    }
}
