package dev.undertone.app.ui.player;

import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Opinion;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Whether the listener likes the song that plays, and what else they can say of being given it. */
final class OpinionView extends HBox {

    /**
     * @param others buttons between the two and all else that can be said
     */
    OpinionView(PlayerModel model, Node... others) {
        getStyleClass().add("opinion");
        setMinWidth(USE_PREF_SIZE);
        Button more = Icons.button(
                new Button(), Feather.MORE_HORIZONTAL, Words.of("player.say-more"), "plain-button", "small-icon");
        FeedbackMenu menu = new FeedbackMenu(model::presentPick, model::feedback);
        more.setOnAction(_ -> menu.show(more, Side.BOTTOM, 0, 4));
        Button wrongMood = Icons.button(
                new Button(), Feather.SLASH, Words.of("feedback.wrong-mood"), "plain-button", "small-icon");
        wrongMood.setOnAction(_ -> model.wrongMood());
        getChildren()
                .addAll(new OpinionButton(model, Opinion.LIKED), new OpinionButton(model, Opinion.DISLIKED), wrongMood);
        getChildren().addAll(others);
        getChildren().add(more);
        disableProperty().bind(model.trackProperty().isNull());
    }
}
