package dev.undertone.app.ui.player;

import dev.undertone.app.ui.cover.CoverArt;
import dev.undertone.app.ui.cover.Covers;
import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.library.Track;
import dev.undertone.models.Emotion;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The song that plays: its cover, its name, why it was chosen, and the controls. */
public final class NowPlayingView extends HBox {

    private static final int COVER_PIXELS = 640;

    private final CoverArt cover;
    private final Label title = label("song-title");
    private final Label artist = label("song-artist");
    private final Label tag = label("tag");
    private final Label reason = label("reason");

    /** Shows the model's song. */
    public NowPlayingView(PlayerModel model, Covers covers) {
        getStyleClass().addAll("now-playing", "card");
        cover = new CoverArt(covers, COVER_PIXELS, "large");
        Label heading = label("overline");
        heading.textProperty().bind(model.headingProperty());
        reason.textProperty().bind(model.reasonProperty());
        reason.setTooltip(new Tooltip());
        reason.getTooltip().textProperty().bind(model.reasonProperty());
        tag.setMinWidth(USE_PREF_SIZE);
        HBox why = new HBox(tag, reason);
        why.getStyleClass().add("why");
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox head = new HBox(heading, between, new OpinionView(model));
        head.getStyleClass().add("now-playing-head");
        VBox words = new VBox(head, title, artist, why, space, new SeekBar(model), new TransportView(model));
        words.getStyleClass().add("words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(cover, words);
        words.prefHeightProperty().bind(cover.prefHeightProperty());
        model.trackProperty().subscribe(this::show);
    }

    /** Sets the cover's edge, and with it the height of all. */
    public void setCoverEdge(double length) {
        cover.setEdge(length);
    }

    private void show(@Nullable Track track) {
        cover.show(track);
        title.setText(track == null ? "Your music starts here" : track.title());
        artist.setText(track == null ? "Look at the camera, say it by hand, or press play." : artistAndAlbum(track));
        cover.setAccessibleText(track == null ? "No song" : "Cover of " + track.title());
        Emotion emotion = track == null ? null : track.emotion().orElse(null);
        tag.setText(emotion == null ? "" : EmotionStyle.label(emotion));
        tag.setVisible(emotion != null);
        tag.setManaged(emotion != null);
        EmotionStyle.apply(this, emotion);
    }

    private static String artistAndAlbum(Track track) {
        return Stream.of(track.artist(), track.album())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("  ·  "));
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        label.setMinWidth(0);
        return label;
    }
}
