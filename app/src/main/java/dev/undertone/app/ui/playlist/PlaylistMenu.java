package dev.undertone.app.ui.playlist;

import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Playlist;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with a playlist as a whole. */
final class PlaylistMenu extends ContextMenu {

    private final Supplier<@Nullable Playlist> playlist;

    /**
     * @param playlist asked for whenever it is needed
     * @param owner whose window asks for files
     */
    PlaylistMenu(Supplier<@Nullable Playlist> playlist, PlaylistsModel model, Node owner) {
        this.playlist = playlist;
        MenuItem change = item("playlist.rename.menu", Feather.EDIT_2, model::change);
        getItems()
                .addAll(
                        change,
                        item("playlist.export.menu", Feather.UPLOAD, each -> PlaylistFiles.save(owner, model, each)),
                        item("playlist.delete.menu", Feather.TRASH_2, model::delete));
        setOnShowing(_ -> {
            Playlist present = playlist.get();
            getItems().forEach(item -> item.setDisable(present == null));
            change.setText(
                    Words.of(present != null && present.isSmart() ? "playlist.change.menu" : "playlist.rename.menu"));
        });
    }

    private MenuItem item(String key, Feather sign, Consumer<Playlist> command) {
        MenuItem item = new MenuItem(Words.of(key), Icons.icon(sign));
        item.setOnAction(_ -> {
            Playlist present = playlist.get();
            if (present != null) {
                command.accept(present);
            }
        });
        return item;
    }
}
