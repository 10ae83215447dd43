package dev.undertone.app.ui.mini;

import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.words.Words;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** Shows the mini player in the place of the full window. */
public final class MiniButton extends Button {

    /** Commands the model's windows. */
    public MiniButton(MiniModel model) {
        Icons.button(this, Feather.MINIMIZE, Words.of("mini.show"), "plain-button", "small-icon");
        setOnAction(_ -> model.shownProperty().set(true));
    }
}
