package dev.undertone.app.ui.player;

import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.words.Words;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;

/** The buttons of every player, with filled signs, which the icon font has only in outline. */
public final class Glyphs {

    private Glyphs() {}

    /** Goes to the song before. */
    public static Button previous(PlayerModel model) {
        Button button = button("previous", Words.of("player.previous"), "plain-button", "skip-button");
        button.setOnAction(_ -> model.previous());
        return button;
    }

    /** Goes to the song that comes next. */
    public static Button next(PlayerModel model) {
        Button button = button("next", Words.of("player.next"), "plain-button", "skip-button");
        button.setOnAction(_ -> model.next());
        return button;
    }

    /** Plays what is paused and pauses what plays. */
    public static Button play(PlayerModel model) {
        Button button = button("play", Words.of("player.play"), "play-button");
        button.setOnAction(_ -> model.togglePlay());
        Observing.by(button, model.playingProperty(), playing -> {
            button.setGraphic(glyph(playing ? "pause" : "play"));
            // The triangle's weight lies left of its middle.
            button.getGraphic().setTranslateX(playing ? 0 : 1.5);
            Icons.name(button, Words.of(playing ? "player.pause" : "player.play"));
        });
        return button;
    }

    private static Button button(String glyph, String words, String... styles) {
        Button button = new Button();
        button.setGraphic(glyph(glyph));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll(styles);
        Icons.name(button, words);
        return button;
    }

    private static Region glyph(String name) {
        Region glyph = new Region();
        glyph.getStyleClass().addAll("glyph", name);
        return glyph;
    }
}
