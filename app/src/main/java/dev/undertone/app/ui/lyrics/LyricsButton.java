package dev.undertone.app.ui.lyrics;

import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.words.Words;
import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.feather.Feather;

/** Shows the words of the song, and hides them. */
public final class LyricsButton extends ToggleButton {

    /** Switches the model's words on and off. */
    public LyricsButton(LyricsModel model) {
        Icons.button(this, Feather.ALIGN_CENTER, Words.of("lyrics.show"), "plain-button", "small-icon");
        selectedProperty().bindBidirectional(model.shownProperty());
    }
}
