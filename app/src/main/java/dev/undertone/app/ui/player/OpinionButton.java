package dev.undertone.app.ui.player;

import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Opinion;
import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.feather.Feather;

/** Says that the listener likes, or dislikes, the song that plays; a second press takes it back. */
public final class OpinionButton extends ToggleButton {

    /** Changes the model's opinion. */
    public OpinionButton(PlayerModel model, Opinion opinion) {
        boolean liked = opinion == Opinion.LIKED;
        Icons.button(
                this,
                liked ? Feather.THUMBS_UP : Feather.THUMBS_DOWN,
                Words.of(liked ? "player.like" : "player.dislike"),
                "plain-button",
                "small-icon",
                "opinion-button");
        setOnAction(_ -> {
            model.opine(opinion);
            setSelected(model.opinionProperty().get() == opinion);
        });
        Observing.by(this, model.opinionProperty(), said -> setSelected(said == opinion));
    }
}
