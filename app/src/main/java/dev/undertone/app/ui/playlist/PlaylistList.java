package dev.undertone.app.ui.playlist;

import dev.undertone.app.ui.drag.CarriedSongs;
import dev.undertone.app.ui.drag.DropInto;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.theme.Unseen;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Playlist;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The names of the playlists, below a heading with a button that makes one. Songs can be dropped on a name, and on the heading
 * for a new playlist.
 */
public final class PlaylistList extends VBox {

    private final PlaylistsModel model;
    private final Consumer<Playlist> open;
    private final ListView<Playlist> names;
    private boolean marking;
    private boolean shown;

    /**
     * @param slim whether there is room for signs alone
     * @param open shows the songs of a playlist
     */
    public PlaylistList(PlaylistsModel model, ReadOnlyBooleanProperty slim, Consumer<Playlist> open) {
        this.model = model;
        this.open = open;
        getStyleClass().add("playlists");
        names = new ListView<>(model.playlists());
        names.getStyleClass().add("playlist-names");
        names.setAccessibleText(Words.of("playlists"));
        names.setCellFactory(_ -> new PlaylistCell(model, slim, open));
        names.setMinHeight(0);
        names.setContextMenu(new PlaylistMenu(this::chosen, model, names));
        VBox.setVgrow(names, Priority.ALWAYS);
        names.getSelectionModel().selectedItemProperty().subscribe((_, playlist) -> {
            if (playlist != null && !marking) {
                open.accept(playlist);
            }
        });
        names.addEventHandler(KeyEvent.KEY_PRESSED, this::handleKey);
        names.setVisible(false);
        Observing.by(this, model.playlists(), () -> mark(shown));
        Observing.by(this, model.openedProperty(), _ -> mark(shown));
        getChildren().addAll(heading(slim), Unseen.standIn(names));
    }

    /** Marks the playlist that is open, or none. */
    public void mark(boolean open) {
        shown = open;
        names.setVisible(!model.playlists().isEmpty());
        Playlist opened = model.openedProperty().get();
        marking = true;
        try {
            if (open && opened != null) {
                names.getSelectionModel().select(opened);
            } else {
                names.getSelectionModel().clearSelection();
            }
        } finally {
            marking = false;
        }
    }

    private HBox heading(ReadOnlyBooleanProperty slim) {
        Label title = new Label(Words.of("playlists"));
        title.getStyleClass().add("overline");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.visibleProperty().bind(slim.not());
        title.managedProperty().bind(slim.not());
        Button add = Icons.button(new Button(), Feather.PLUS, Words.of("playlist.new"), "plain-button", "small-icon");
        add.setId("new-playlist");
        ContextMenu menu = new ContextMenu(
                item("playlist.new.menu", Feather.LIST, () -> model.create(List.of())),
                item("playlist.new.smart.menu", Feather.ZAP, () -> model.createSmart("")),
                item("playlist.import.menu", Feather.DOWNLOAD, () -> PlaylistFiles.open(this, model)));
        add.setOnAction(_ -> menu.show(add, Side.BOTTOM, 0, 4));
        add.disableProperty().bind(model.readyProperty().not());
        HBox heading = new HBox(title, add);
        heading.getStyleClass().add("playlists-heading");
        DropInto.on(heading, model.readyProperty()::get, songs -> model.create(songs.ids()));
        return heading;
    }

    private void handleKey(KeyEvent event) {
        Playlist playlist = chosen();
        if (playlist == null) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            open.accept(playlist);
        } else if (event.getCode() == KeyCode.F2) {
            model.change(playlist);
        } else if (event.getCode() == KeyCode.DELETE) {
            model.delete(playlist);
        } else if (event.getCode() == KeyCode.V && event.isShortcutDown()) {
            CarriedSongs songs = CarriedSongs.on(Clipboard.getSystemClipboard());
            if (songs != null && !playlist.isSmart()) {
                model.add(playlist, songs.ids());
            }
        } else {
            return;
        }
        event.consume();
    }

    private @Nullable Playlist chosen() {
        return names.getSelectionModel().getSelectedItem();
    }

    private static MenuItem item(String key, Feather sign, Runnable command) {
        MenuItem item = new MenuItem(Words.of(key), Icons.icon(sign));
        item.setOnAction(_ -> command.run());
        return item;
    }
}
