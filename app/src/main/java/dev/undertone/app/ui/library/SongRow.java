package dev.undertone.app.ui.library;

import dev.undertone.app.ui.drag.SongDrag;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.player.PlayerModel;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.LibraryEntry;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/** A row: faint where the song's file is gone, marked where it plays. A double click plays it. */
final class SongRow extends TableRow<LibraryEntry> {

    private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");
    private static final PseudoClass PLAYING = PseudoClass.getPseudoClass("playing");

    private final PlayerModel player;
    private @Nullable Tooltip gone;

    SongRow(SongTable table, LibraryModel model, PlayerModel player) {
        this.player = player;
        setOnMouseClicked(event -> {
            LibraryEntry song = getItem();
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && song != null) {
                table.playFrom(song, getIndex());
            }
        });
        // A right click on a song outside the selection is about that song.
        setOnContextMenuRequested(_ -> {
            if (!isEmpty() && !isSelected()) {
                table.getSelectionModel().clearAndSelect(getIndex());
            }
        });
        SongDrag.from(this, () -> {
            if (isEmpty()) {
                return null;
            }
            if (!isSelected()) {
                table.getSelectionModel().clearAndSelect(getIndex());
            }
            return table.carried();
        });
        Observing.by(this, player.trackProperty(), _ -> mark());
    }

    @Override
    protected void updateItem(@Nullable LibraryEntry song, boolean empty) {
        super.updateItem(song, empty);
        mark();
        boolean away = song != null && !empty && !song.track().available();
        pseudoClassStateChanged(GONE, away);
        if (song != null && away) {
            if (gone == null) {
                gone = new Tooltip();
                gone.setWrapText(true);
                gone.setMaxWidth(600);
            }
            gone.setText(Words.of("library.gone", song.track().file()));
            setTooltip(gone);
        } else {
            setTooltip(null);
        }
    }

    private void mark() {
        LibraryEntry song = isEmpty() ? null : getItem();
        pseudoClassStateChanged(
                PLAYING,
                song != null && SongTable.isPlaying(song, player.trackProperty().get()));
    }
}
