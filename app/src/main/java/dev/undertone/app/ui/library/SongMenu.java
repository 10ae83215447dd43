package dev.undertone.app.ui.library;

import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.LibraryEntry;
import dev.undertone.library.Playlist;
import dev.undertone.models.Emotion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with the selected songs. */
final class SongMenu extends ContextMenu {

    private final SongTable table;

    SongMenu(SongTable table, LibraryModel model) {
        this.table = table;
        Menu playlists = new Menu(Words.of("playlist.add"), Icons.icon(Feather.FOLDER_PLUS));
        MenuItem folder =
                item(Words.of("menu.show-folder"), Feather.FOLDER, songs -> model.showInFolder(songs.getFirst()));
        MenuItem shuffled = item(Words.of("menu.play-shuffled"), Feather.SHUFFLE, model::playShuffled);
        getItems()
                .addAll(
                        item(Words.of("menu.play"), Feather.PLAY, model::play),
                        shuffled,
                        item(Words.of("menu.play-next"), Feather.CORNER_DOWN_RIGHT, model::playNext),
                        item(Words.of("menu.queue"), Feather.LIST, model::enqueue),
                        playlists,
                        new SeparatorMenuItem(),
                        item(Words.of("menu.edit"), Feather.EDIT_2, model::edit),
                        rating(model),
                        emotion(model),
                        item(Words.of("menu.heard"), Feather.HEADPHONES, model::explain),
                        item(Words.of("menu.on-map"), Feather.MAP, model::showOnMap),
                        new SeparatorMenuItem(),
                        folder);
        setOnShowing(_ -> {
            List<LibraryEntry> songs = table.selected();
            playlists.getItems().setAll(playlists(model));
            getItems().forEach(item -> item.setDisable(songs.isEmpty()));
            folder.setDisable(songs.size() != 1);
            shuffled.setDisable(songs.size() < 2);
        });
    }

    private List<MenuItem> playlists(LibraryModel model) {
        List<MenuItem> items = new ArrayList<>();
        for (Playlist playlist : model.playlists()) {
            MenuItem item = item(playlist.name(), songs -> model.addToPlaylist(songs, playlist));
            // An underscore in a playlist's name is no mnemonic.
            item.setMnemonicParsing(false);
            items.add(item);
        }
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.add(item(Words.of("playlist.new.menu"), Feather.PLUS, songs -> model.addToPlaylist(songs, null)));
        return items;
    }

    private Menu rating(LibraryModel model) {
        Menu menu = new Menu(Words.of("library.column.rating"), Icons.icon(Feather.STAR));
        IntStream.rangeClosed(1, 5)
                .map(i -> 6 - i)
                .forEach(stars -> menu.getItems()
                        .add(item("★".repeat(stars) + "  (" + stars + ")", songs -> model.rate(songs, stars))));
        menu.getItems()
                .addAll(new SeparatorMenuItem(), item(Words.of("menu.no-rating"), songs -> model.rate(songs, 0)));
        return menu;
    }

    private Menu emotion(LibraryModel model) {
        Menu menu = new Menu(Words.of("library.column.emotion"), Icons.icon(Feather.SMILE));
        for (Emotion emotion : EmotionStyle.ORDER) {
            Region dot = new Region();
            dot.getStyleClass().add("dot");
            EmotionStyle.apply(dot, emotion);
            MenuItem item = item(EmotionStyle.label(emotion), songs -> model.setEmotion(songs, emotion));
            item.setGraphic(dot);
            menu.getItems().add(item);
        }
        return menu;
    }

    private MenuItem item(String words, Feather symbol, Consumer<List<LibraryEntry>> command) {
        MenuItem item = item(words, command);
        item.setGraphic(Icons.icon(symbol));
        return item;
    }

    private MenuItem item(String words, Consumer<List<LibraryEntry>> command) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> {
            List<LibraryEntry> songs = table.selected();
            if (!songs.isEmpty()) {
                command.accept(songs);
            }
        });
        return item;
    }
}
