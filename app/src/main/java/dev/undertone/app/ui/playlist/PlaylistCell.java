package dev.undertone.app.ui.playlist;

import dev.undertone.app.ui.drag.DropInto;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Playlist;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A playlist's name, with another sign where it is a smart one. Songs can be dropped on it. */
final class PlaylistCell extends ListCell<Playlist> {

    private final Tooltip whole = new Tooltip();

    PlaylistCell(PlaylistsModel model, ReadOnlyBooleanProperty slim, Consumer<Playlist> open) {
        whole.setWrapText(true);
        whole.setMaxWidth(480);
        // A list asks a cell for its width; the longest name must not widen it.
        setPrefWidth(0);
        contentDisplayProperty().bind(slim.map(narrow -> narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        DropInto.on(
                this,
                () -> {
                    Playlist playlist = getItem();
                    return !isEmpty() && playlist != null && !playlist.isSmart();
                },
                songs -> {
                    Playlist playlist = getItem();
                    if (playlist != null) {
                        model.add(playlist, songs.ids());
                    }
                });
        DropInto.opening(this, () -> {
            Playlist playlist = getItem();
            if (playlist != null) {
                open.accept(playlist);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Playlist playlist, boolean empty) {
        super.updateItem(playlist, empty);
        if (empty || playlist == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        setText(playlist.name());
        setGraphic(Icons.icon(playlist.isSmart() ? Feather.ZAP : Feather.LIST));
        whole.setText(playlist.search()
                .map(search -> Words.of("playlist.smart.tooltip", playlist.name(), search))
                .orElse(playlist.name()));
        setTooltip(whole);
        setAccessibleText(playlist.isSmart() ? Words.of("playlist.smart.spoken", playlist.name()) : playlist.name());
    }
}
