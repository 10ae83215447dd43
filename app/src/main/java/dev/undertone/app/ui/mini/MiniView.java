package dev.undertone.app.ui.mini;

import dev.undertone.app.ui.camera.CameraModel;
import dev.undertone.app.ui.camera.CameraSign;
import dev.undertone.app.ui.cover.CoverArt;
import dev.undertone.app.ui.cover.Covers;
import dev.undertone.app.ui.mood.MoodModel;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.player.Glyphs;
import dev.undertone.app.ui.player.OpinionButton;
import dev.undertone.app.ui.player.PlayerModel;
import dev.undertone.app.ui.player.SeekBar;
import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.theme.Tip;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Opinion;
import dev.undertone.library.Track;
import dev.undertone.models.Emotion;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The song that plays, in the least room: its cover, its name, the controls and a dot in the mood's colour. */
public final class MiniView extends HBox {

    private static final int COVER_PIXELS = 256;
    private static final double COVER_EDGE = 100;

    private final CoverArt cover;
    private final Label title = label("title");
    private final Label artist = label("artist");
    private final Label mood = label("mood-dot");

    /** Shows the models' song and mood. */
    public MiniView(MiniModel model, PlayerModel player, MoodModel moods, CameraModel camera, Covers covers) {
        getStyleClass().add("mini");
        cover = new CoverArt(covers, COVER_PIXELS, "thumb");
        cover.setEdge(COVER_EDGE);
        Button back = Icons.button(new Button(), Feather.MAXIMIZE, Words.of("mini.back"), "plain-button", "small-icon");
        back.setOnAction(_ -> model.shownProperty().set(false));
        HBox head = new HBox(title, space(), back);
        head.getStyleClass().add("mini-head");
        HBox.setHgrow(title, Priority.SOMETIMES);
        CameraSign sign = new CameraSign(camera);
        sign.setText("");
        mood.setMinWidth(USE_PREF_SIZE);
        OpinionButton like = new OpinionButton(player, Opinion.LIKED);
        HBox controls = new HBox(Glyphs.play(player), Glyphs.next(player), like, space(), sign, mood);
        controls.getStyleClass().add("mini-controls");
        VBox words = new VBox(head, artist, new SeekBar(player), controls);
        words.getStyleClass().add("mini-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(cover, words);
        Observing.by(this, player.trackProperty(), this::show);
        Observing.by(this, moods.emotionProperty(), this::show);
    }

    private void show(@Nullable Track track) {
        cover.show(track);
        title.setText(track == null ? Words.of("player.nothing") : track.title());
        artist.setText(track == null ? "" : track.artist());
    }

    private void show(@Nullable Emotion emotion) {
        EmotionStyle.apply(this, emotion);
        String word = emotion == null ? Words.of("mood.unsure") : EmotionStyle.word(emotion);
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        mood.setGraphic(dot);
        mood.setText(word);
        Tip.on(mood, Words.of("mini.mood", word));
        mood.setAccessibleText(Words.of("mini.mood", word));
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }
}
