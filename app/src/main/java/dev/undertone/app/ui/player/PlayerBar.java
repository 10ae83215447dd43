package dev.undertone.app.ui.player;

import dev.undertone.app.ui.cover.CoverArt;
import dev.undertone.app.ui.cover.Covers;
import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.library.Track;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The song that plays and the controls in one line, for panes that are about something else. */
public final class PlayerBar extends HBox {

    private static final int COVER_PIXELS = 128;
    private static final double COVER_EM = 3.1;
    private static final double NAMES_SHARE = 0.24;

    private final CoverArt cover;
    private final Label title = label("title");
    private final Label artist = label("artist");

    /** Shows the model's song. */
    public PlayerBar(PlayerModel model, Covers covers) {
        getStyleClass().add("player-bar");
        cover = new CoverArt(covers, COVER_PIXELS, "thumb");
        title.fontProperty().subscribe(font -> cover.setEdge(Math.rint(COVER_EM * font.getSize())));
        VBox names = new VBox(title, artist);
        names.getStyleClass().add("names");
        names.setMinWidth(0);
        artist.managedProperty().bind(artist.textProperty().isNotEmpty());
        names.prefWidthProperty().bind(Bindings.multiply(widthProperty(), NAMES_SHARE));
        SeekBar seek = new SeekBar(model);
        HBox.setHgrow(seek, Priority.ALWAYS);
        TransportView transport = new TransportView(model);
        transport.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(cover, names, new OpinionView(model), seek, transport);
        model.trackProperty().subscribe(this::show);
    }

    private void show(@Nullable Track track) {
        cover.show(track);
        title.setText(track == null ? "Nothing plays yet" : track.title());
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
