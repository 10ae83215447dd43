package dev.undertone.app.ui.mood;

import atlantafx.base.controls.Popover;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.theme.Flyout;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.words.Words;
import dev.undertone.models.Emotion;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Two buttons to say whether the reading of the face is right, and for a moment after it a word of thanks. */
final class CorrectionView extends HBox {

    private static final Duration THANKS = Duration.seconds(4);

    private final MoodModel model;
    private final Button wrong;
    private @Nullable Popover popover;

    CorrectionView(MoodModel model) {
        this.model = model;
        getStyleClass().add("correction");
        setMinWidth(USE_PREF_SIZE);
        Button right = Icons.button(new Button(), Feather.CHECK, Words.of("mood.right"), "plain-button", "small-icon");
        right.setOnAction(_ -> model.correct(model.readEmotion()));
        wrong = Icons.button(new Button(), Feather.X, Words.of("mood.wrong"), "plain-button", "small-icon");
        wrong.setOnAction(_ -> popover().show(wrong));
        Label thanks = new Label();
        thanks.getStyleClass().add("thanks");
        PauseTransition shown = new PauseTransition(THANKS);
        shown.setOnFinished(_ -> model.thanked());
        getChildren().addAll(right, wrong, thanks);
        Observing.by(this, model.correctedProperty(), label -> {
            thanks.setText(label == null ? "" : Words.of("mood.thanks", EmotionStyle.word(label)));
            thanks.setVisible(label != null);
            thanks.setManaged(label != null);
            if (label != null) {
                shown.playFromStart();
            }
        });
        for (Button button : new Button[] {right, wrong}) {
            button.visibleProperty()
                    .bind(model.readingProperty().and(model.correctedProperty().isNull()));
            button.managedProperty().bind(button.visibleProperty());
        }
    }

    private Popover popover() {
        Popover made = popover;
        if (made == null) {
            CorrectionPane pane = new CorrectionPane(this::say);
            made = new Flyout(pane, Popover.ArrowLocation.TOP_RIGHT, pane::focusFirst);
            popover = made;
        }
        return made;
    }

    private void say(Emotion emotion) {
        popover().hide();
        model.correct(emotion);
    }
}
