package dev.undertone.app.ui.playlist;

import dev.undertone.app.ui.drag.CarriedSongs;
import dev.undertone.app.ui.library.LibraryModel;
import dev.undertone.app.ui.library.SongListOrder;
import dev.undertone.app.ui.library.SongTable;
import dev.undertone.app.ui.notice.EmptyMessage;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.player.PlayerModel;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.LibraryEntry;
import dev.undertone.library.Playlist;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The open playlist: its name, what can be done with all of it, and its songs in their order. */
public final class PlaylistView extends VBox implements SongListOrder {

    private final PlaylistsModel model;
    private final LibraryModel songs;
    private final SongTable table;
    private final Label name = new Label();
    private final Label search = new Label();

    /** Shows the model's open playlist. */
    public PlaylistView(PlaylistsModel model, PlayerModel player) {
        this.model = model;
        this.songs = model.songs();
        getStyleClass().addAll("library", "playlist");
        table = new SongTable(songs, player, this);
        VBox.setVgrow(table, Priority.ALWAYS);
        BooleanBinding empty = songs.contentProperty().isNotEqualTo(LibraryModel.Content.SONGS);
        StackPane messages = new StackPane();
        messages.visibleProperty().bind(empty);
        // What is dropped on the words is dropped on the table below them.
        messages.setMouseTransparent(true);
        StackPane rows = new StackPane(table, messages);
        rows.setMinHeight(0);
        VBox.setVgrow(rows, Priority.ALWAYS);
        VBox body = new VBox(head(empty), rows);
        body.getStyleClass().addAll("card", "library-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().add(body);
        Observing.by(this, model.openedProperty(), playlist -> {
            show(playlist);
            messages.getChildren().setAll(message(playlist));
        });
    }

    /** Moves the keyboard to the songs. */
    public void focus() {
        table.requestFocus();
    }

    @Override
    public boolean isEditable() {
        Playlist playlist = model.openedProperty().get();
        return playlist != null && !playlist.isSmart();
    }

    @Override
    public String origin() {
        Playlist playlist = model.openedProperty().get();
        return playlist == null ? CarriedSongs.LIBRARY : PlaylistsModel.origin(playlist);
    }

    @Override
    public void take(CarriedSongs carried, int before) {
        ifOpen(playlist -> model.take(playlist, carried, before));
    }

    @Override
    public void remove(List<Integer> places) {
        ifOpen(playlist -> model.remove(playlist, places));
    }

    @Override
    protected void layoutChildren() {
        table.fitType(search.getFont().getSize());
        super.layoutChildren();
    }

    private VBox head(BooleanBinding empty) {
        name.getStyleClass().add("group-name");
        name.setMinWidth(0);
        search.getStyleClass().add("quiet");
        search.managedProperty().bind(search.textProperty().isNotEmpty());
        Label summary = new Label();
        summary.getStyleClass().add("quiet");
        summary.textProperty().bind(songs.summaryProperty());
        Button more = Icons.button(
                new Button(), Feather.MORE_HORIZONTAL, Words.of("playlist.more"), "plain-button", "small-icon");
        PlaylistMenu menu = new PlaylistMenu(model.openedProperty()::get, model, this);
        more.setOnAction(_ -> menu.show(more, Side.BOTTOM, 0, 4));
        HBox buttons = new HBox(
                button("playlist.play", Feather.PLAY, "", empty, songs::play),
                button("playlist.shuffle", Feather.SHUFFLE, "secondary", empty, songs::playShuffled),
                button("playlist.enqueue", Feather.LIST, "secondary", empty, songs::enqueue),
                more);
        buttons.getStyleClass().add("group-buttons");
        VBox head = new VBox(name, search, summary, buttons);
        head.getStyleClass().addAll("group-head", "group-words");
        return head;
    }

    private Button button(
            String key, Feather sign, String style, BooleanBinding empty, Consumer<List<LibraryEntry>> command) {
        Button button = new Button(Words.of(key), Icons.icon(sign));
        button.getStyleClass().add("pill-button");
        if (!style.isEmpty()) {
            button.getStyleClass().add(style);
        }
        button.disableProperty().bind(empty);
        button.setOnAction(_ -> command.accept(songs.answerProperty().get().rows()));
        return button;
    }

    private void show(@Nullable Playlist playlist) {
        name.setText(playlist == null ? "" : playlist.name());
        search.setText(
                playlist == null
                        ? ""
                        : playlist.search()
                                .map(text -> Words.of("playlist.smart", text.isBlank() ? "*" : text))
                                .orElse(""));
    }

    private static EmptyMessage message(@Nullable Playlist playlist) {
        return playlist != null && playlist.isSmart()
                ? new EmptyMessage(Feather.ZAP, Words.of("playlist.empty.smart"), Words.of("playlist.empty.smart.text"))
                : new EmptyMessage(Feather.LIST, Words.of("playlist.empty"), Words.of("playlist.empty.text"));
    }

    private void ifOpen(Consumer<Playlist> command) {
        Playlist playlist = model.openedProperty().get();
        if (playlist != null) {
            command.accept(playlist);
        }
    }
}
