package dev.undertone.app.ui.player;

import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Opinion;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Whether the listener likes the song that plays, and what else they can say of being given it. */
final class OpinionView extends HBox {

    private final PlayerModel model;

    OpinionView(PlayerModel model) {
        this.model = model;
        getStyleClass().add("opinion");
        setMinWidth(USE_PREF_SIZE);
        Button more = Icons.button(
                new Button(), Feather.MORE_HORIZONTAL, Words.of("player.say-more"), "plain-button", "small-icon");
        FeedbackMenu menu = new FeedbackMenu(model::presentPick, model::feedback);
        more.setOnAction(_ -> menu.show(more, Side.BOTTOM, 0, 4));
        getChildren()
                .addAll(
                        button(Opinion.LIKED, Feather.THUMBS_UP, Words.of("player.like")),
                        button(Opinion.DISLIKED, Feather.THUMBS_DOWN, Words.of("player.dislike")),
                        more);
        disableProperty().bind(model.trackProperty().isNull());
    }

    private ToggleButton button(Opinion opinion, Feather symbol, String words) {
        ToggleButton button = Icons.button(new ToggleButton(), symbol, words, "plain-button", "small-icon");
        button.setOnAction(_ -> {
            model.opine(opinion);
            button.setSelected(model.opinionProperty().get() == opinion);
        });
        model.opinionProperty().subscribe(said -> button.setSelected(said == opinion));
        return button;
    }
}
