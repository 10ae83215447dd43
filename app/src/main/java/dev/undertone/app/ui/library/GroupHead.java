package dev.undertone.app.ui.library;

import dev.undertone.app.ui.cover.CoverArt;
import dev.undertone.app.ui.cover.Covers;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.player.Times;
import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.words.Words;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What stands above the songs of a chosen artist, album, genre or emotion: its name, and commands for all of them. */
final class GroupHead extends VBox {

    private static final int COVER_PIXELS = 256;
    private static final double COVER_EM = 7.4;
    private static final double TILE_EM = 6.6;
    private static final double STRIP_WORDS_EM = 3.7;

    private final LibraryModel model;
    private final CoverArt cover;
    private final Label name = new Label();
    private final Label detail = new Label();
    private final ListView<SongGroup> albums = new ListView<>();
    private final Button back = new Button(Words.of("library.all-albums"), Icons.icon(Feather.ARROW_LEFT));

    GroupHead(LibraryModel model, Covers covers) {
        this.model = model;
        getStyleClass().add("group-head");
        cover = new CoverArt(covers, COVER_PIXELS, "thumb");
        name.getStyleClass().add("group-name");
        name.setMinWidth(0);
        detail.getStyleClass().add("quiet");
        back.getStyleClass().add("back-chip");
        back.setOnAction(_ -> model.open(null));
        HBox buttons = new HBox(
                button(
                        Words.of("action.play"),
                        Feather.PLAY,
                        "",
                        () -> model.play(model.answerProperty().get().rows())),
                button(
                        Words.of("action.shuffle"),
                        Feather.SHUFFLE,
                        "secondary",
                        () -> model.playShuffled(model.answerProperty().get().rows())),
                button(
                        Words.of("action.play-next"),
                        Feather.CORNER_DOWN_RIGHT,
                        "secondary",
                        () -> model.playNext(model.answerProperty().get().rows())),
                button(
                        Words.of("action.add-to-queue"),
                        Feather.LIST,
                        "secondary",
                        () -> model.enqueue(model.answerProperty().get().rows())));
        buttons.getStyleClass().add("group-buttons");
        VBox words = new VBox(back, name, detail, buttons);
        words.getStyleClass().add("group-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(cover, words);
        line.getStyleClass().add("group-line");
        albums.getStyleClass().addAll("album-strip", "picks");
        albums.setOrientation(Orientation.HORIZONTAL);
        albums.setAccessibleText(Words.of("library.section.albums"));
        albums.setCellFactory(_ -> new AlbumCell(covers));
        albums.setMinHeight(USE_PREF_SIZE);
        detail.fontProperty().subscribe(font -> {
            cover.setEdge(Math.rint(COVER_EM * font.getSize()));
            albums.setPrefHeight((TILE_EM + STRIP_WORDS_EM) * font.getSize());
        });
        getChildren().addAll(line, albums);
        Observing.by(this, model.answerProperty(), this::show);
    }

    private void show(LibraryAnswer answer) {
        Optional<SongGroup> chosen = answer.groups().stream()
                .filter(group -> Objects.equals(group.key(), answer.query().group()))
                .findFirst();
        show(this, chosen.isPresent());
        if (chosen.isEmpty()) {
            return;
        }
        SongGroup group = chosen.get();
        Section section = answer.query().section();
        EmotionStyle.apply(this, group.emotion());
        show(cover, section == Section.ALBUMS);
        show(back, section == Section.ALBUMS);
        if (section == Section.ALBUMS) {
            cover.show(group.sample());
        }
        name.setText(group.name());
        detail.setText(detail(group));
        // A single album says no more than the table does.
        show(albums, answer.albums().size() > 1);
        if (!albums.getItems().equals(answer.albums())) {
            albums.setItems(FXCollections.observableList(answer.albums()));
        }
    }

    private static String detail(SongGroup group) {
        return Stream.of(
                        group.owner(),
                        group.year() == null || group.owner().isEmpty()
                                ? ""
                                : group.year().toString(),
                        Words.of("count.songs", group.songs()),
                        Times.rounded(group.length()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("  ·  "));
    }

    private static Button button(String words, Feather symbol, String style, Runnable command) {
        Button button = new Button(words, Icons.icon(symbol));
        button.getStyleClass().add("pill-button");
        if (!style.isEmpty()) {
            button.getStyleClass().add(style);
        }
        button.setOnAction(_ -> command.run());
        return button;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private final class AlbumCell extends ListCell<SongGroup> {

        private final AlbumTile tile;

        AlbumCell(Covers covers) {
            tile = new AlbumTile(covers, model, album -> model.open(Section.ALBUMS, album.key()), false);
            fontProperty().subscribe(font -> tile.setEdge(Math.rint(TILE_EM * font.getSize())));
        }

        @Override
        protected void updateItem(@Nullable SongGroup album, boolean empty) {
            super.updateItem(album, empty);
            if (empty || album == null) {
                setGraphic(null);
                return;
            }
            tile.show(album);
            setGraphic(tile);
        }
    }
}
