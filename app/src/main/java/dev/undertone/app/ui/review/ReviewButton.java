package dev.undertone.app.ui.review;

import atlantafx.base.controls.Popover;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.theme.Flyout;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Track;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Opens the form that rates the song that plays. */
public final class ReviewButton extends Button {

    private final ReviewsModel model;
    private final ObservableValue<@Nullable Track> track;
    private @Nullable Popover popover;

    /**
     * @param track the song that plays
     */
    public ReviewButton(ReviewsModel model, ObservableValue<@Nullable Track> track) {
        this.model = model;
        this.track = track;
        Icons.button(this, Feather.STAR, Words.of("review.button"), "plain-button", "small-icon");
        setOnAction(_ -> open());
        // Of a song that the library does not know, no rating can be kept.
        Observing.by(this, track, playing -> setDisable(playing != null && !playing.isInLibrary()));
    }

    /** Opens the form, unless no rating can be kept. */
    public void open() {
        if (isDisabled()) {
            return;
        }
        Popover made = popover;
        if (made == null) {
            ReviewPane pane = new ReviewPane(model, track, this::close);
            made = new Flyout(pane, Popover.ArrowLocation.TOP_CENTER, pane::focusFirst);
            popover = made;
        }
        made.show(this);
    }

    private void close() {
        if (popover != null) {
            popover.hide();
        }
    }
}
