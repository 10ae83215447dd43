package dev.undertone.app.ui.player;

import atlantafx.base.controls.Popover;
import dev.undertone.app.session.PlayOrder;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.theme.Flyout;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.words.Words;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** When the music is to end: at the end of the song, or after a time, of which it says what is left. */
final class SleepButton extends Button {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final OrderModel model;
    private @Nullable Popover popover;

    SleepButton(PlayerModel player) {
        model = player.order();
        Icons.button(this, Feather.MOON, Words.of("order.sleep"), "plain-button", "small-icon", "sleep-button");
        setContentDisplay(ContentDisplay.LEFT);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> popover().show(this));
        disableProperty().bind(player.readyProperty().not());
        Observing.by(this, model.leftProperty(), _ -> show());
        Observing.by(this, model.orderProperty(), this::show);
    }

    private void show() {
        PlayOrder order = model.orderProperty().get();
        String left = model.leftProperty().get();
        String words = order.stopAfterSong() ? Words.of("order.after-song") : left;
        setText(order.stopAfterSong() ? Words.of("order.after-song-short") : left);
        pseudoClassStateChanged(ON, !words.isEmpty());
        setAccessibleText(words.isEmpty() ? Words.of("order.sleep") : Words.of("order.sleep-set", words));
    }

    private Popover popover() {
        Popover made = popover;
        if (made == null) {
            SleepPane pane = new SleepPane(model, () -> popover().hide());
            made = new Flyout(pane, Popover.ArrowLocation.BOTTOM_RIGHT, pane::focusFirst);
            popover = made;
        }
        return made;
    }
}
