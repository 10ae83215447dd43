package dev.undertone.app.ui.player;

import dev.undertone.app.ui.cover.CoverArt;
import dev.undertone.app.ui.cover.Covers;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Track;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The song that plays and the controls in one line, for panes that are about something else. */
public final class PlayerBar extends HBox {

    private static final int COVER_PIXELS = 128;
    private static final double COVER_EM = 3.4;
    private static final double SIDE_SHARE = 0.27;

    private final CoverArt cover;
    private final Label title = label("title");
    private final Label artist = label("artist");

    /**
     * Shows the model's song.
     *
     * @param tools more to show on the right, before the volume
     */
    public PlayerBar(PlayerModel model, Covers covers, Node... tools) {
        getStyleClass().add("player-bar");
        cover = new CoverArt(covers, COVER_PIXELS, "thumb");
        title.fontProperty().subscribe(font -> cover.setEdge(Math.rint(COVER_EM * font.getSize())));
        VBox names = new VBox(title, artist);
        names.getStyleClass().add("names");
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.SOMETIMES);
        artist.managedProperty().bind(artist.textProperty().isNotEmpty());
        HBox song = new HBox(cover, names, new OpinionView(model));
        song.getStyleClass().add("bar-song");
        HBox end = new HBox(tools);
        end.getStyleClass().addAll("tools", "bar-end");
        end.getChildren().addAll(new SleepButton(model), new VolumeView(model));
        // Sides of one width keep the controls in the middle.
        DoubleBinding side = Bindings.multiply(widthProperty(), SIDE_SHARE);
        for (HBox each : new HBox[] {song, end}) {
            each.setMinWidth(0);
            each.prefWidthProperty().bind(side);
        }
        end.setMinWidth(USE_PREF_SIZE);
        VBox middle = new VBox(new TransportView(model), new SeekBar(model));
        middle.getStyleClass().add("bar-middle");
        middle.setAlignment(Pos.CENTER);
        HBox.setHgrow(middle, Priority.ALWAYS);
        getChildren().addAll(song, middle, end);
        Observing.by(this, model.trackProperty(), this::show);
    }

    private void show(@Nullable Track track) {
        cover.show(track);
        title.setText(track == null ? Words.of("player.nothing") : track.title());
        artist.setText(track == null ? "" : track.artist());
        EmotionStyle.apply(this, track == null ? null : track.emotion().orElse(null));
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }
}
