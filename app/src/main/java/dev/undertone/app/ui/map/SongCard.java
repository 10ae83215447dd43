package dev.undertone.app.ui.map;

import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.theme.EmotionStyle;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What is said of the song that the mouse is on: whose it is, how it sounds, and where its place comes from. */
final class SongCard extends VBox {

    private static final double GAP = 16;

    private final Label title = line("title");
    private final Label artist = line("artist");
    private final Label heard = line("heard");
    private final Label from = line("from");
    private final MapPlane plane;

    SongCard(MapModel model, MapPlane plane) {
        this.plane = plane;
        getStyleClass().add("song-card");
        setManaged(false);
        setMouseTransparent(true);
        getChildren().addAll(title, artist, heard, from);
        Observing.by(this, model.pointedProperty(), _ -> show(model));
        Observing.by(this, model.originProperty(), _ -> show(model));
        plane.viewportProperty().subscribe(_ -> show(model));
    }

    private void show(MapModel model) {
        MapSong song = model.pointedProperty().get();
        setVisible(song != null);
        if (song == null) {
            return;
        }
        EmotionStyle.apply(this, song.emotion());
        write(title, song.track().title());
        write(artist, song.track().artist());
        SongOrigin origin = model.originProperty().get();
        write(heard, origin == null ? "" : origin.heard());
        write(from, origin == null ? PlaceWords.of(song.estimate()) : origin.from());
        place(song);
    }

    /** Beside the song, where there is room, and not over it. */
    private void place(MapSong song) {
        Viewport view = plane.viewportProperty().get();
        applyCss();
        double width = Math.min(prefWidth(-1), Math.max(120, view.width() / 2 - 2 * GAP));
        double height = prefHeight(width);
        double x = view.x(song.place().valence());
        double y = view.y(song.place().arousal());
        boolean left = x + GAP + width > view.width();
        double top = Math.clamp(y - height / 2, 4, Math.max(4, view.height() - height - 4));
        resizeRelocate(
                Math.rint(left ? x - GAP - width : x + GAP), Math.rint(top), Math.ceil(width), Math.ceil(height));
    }

    private static void write(Label line, String words) {
        line.setText(words);
        line.setVisible(!words.isEmpty());
        line.setManaged(!words.isEmpty());
    }

    private static Label line(String style) {
        Label line = new Label();
        line.getStyleClass().add(style);
        line.setMinWidth(0);
        return line;
    }
}
