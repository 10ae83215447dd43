package dev.undertone.app.ui.map;

import dev.undertone.app.ui.map.MapCommands.Turn;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Track;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with the songs that are chosen, or with the one under the mouse. */
final class MapMenu extends ContextMenu {

    private List<MapSong> songs = List.of();

    MapMenu(MapPlane plane, MapModel model) {
        MenuItem back = item(
                Words.of("map.menu.take-back"),
                Feather.CORNER_UP_LEFT,
                () -> model.placing().takeBack(ids()));
        getItems()
                .addAll(
                        item(Words.of("menu.play"), Feather.PLAY, () -> model.queue(songs, Turn.NOW)),
                        item(
                                Words.of("menu.play-next"),
                                Feather.CORNER_DOWN_RIGHT,
                                () -> model.queue(songs, Turn.NEXT)),
                        item(Words.of("menu.queue"), Feather.LIST, () -> model.queue(songs, Turn.LATER)),
                        new SeparatorMenuItem(),
                        item(Words.of("map.menu.heard"), Feather.HEADPHONES, () -> model.explain(tracks())),
                        item(Words.of("map.menu.move"), Feather.MOVE, () -> {
                            model.select(ids());
                            model.toolProperty().set(Tool.PLACE);
                        }),
                        back);
        plane.setOnContextMenuRequested(event -> {
            MapSong under = event.isKeyboardTrigger()
                    ? model.pointedProperty().get()
                    : plane.songAt(event.getX(), event.getY());
            List<MapSong> selection = model.selection();
            songs = under != null && !model.isSelected(under) ? List.of(under) : selection;
            if (!songs.isEmpty()) {
                back.setDisable(songs.stream().noneMatch(MapSong::byHand));
                show(plane, event.getScreenX(), event.getScreenY());
            }
            event.consume();
        });
        plane.addEventHandler(javafx.scene.input.MouseEvent.MOUSE_PRESSED, _ -> hide());
    }

    private List<Track> tracks() {
        return songs.stream().map(MapSong::track).toList();
    }

    private List<Long> ids() {
        return songs.stream().map(song -> song.track().id()).toList();
    }

    private static MenuItem item(String words, Feather symbol, Runnable command) {
        MenuItem item = new MenuItem(words, Icons.icon(symbol));
        item.setOnAction(_ -> command.run());
        return item;
    }
}
