package dev.undertone.app.ui.mood;

import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.words.Words;
import dev.undertone.models.Emotion;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks what a reading should have been. */
public final class CorrectionPane extends VBox {

    private final FlowPane chips = new FlowPane();

    /**
     * @param say takes what it was
     */
    public CorrectionPane(Consumer<Emotion> say) {
        getStyleClass().add("correction-pane");
        Label title = new Label(Words.of("mood.wrong.ask"));
        title.getStyleClass().add("part-title");
        Label note = new Label(Words.of("mood.wrong.note"));
        note.getStyleClass().add("quiet");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        chips.getStyleClass().add("chips");
        for (Emotion emotion : EmotionStyle.ORDER) {
            Region dot = new Region();
            dot.getStyleClass().add("dot");
            Button chip = new Button(EmotionStyle.label(emotion), dot);
            chip.getStyleClass().add("chip");
            EmotionStyle.apply(chip, emotion);
            chip.setOnAction(_ -> say.accept(emotion));
            chips.getChildren().add(chip);
        }
        getChildren().addAll(title, chips, note);
    }

    /** Moves the keyboard to the first of the seven. */
    void focusFirst() {
        chips.getChildren().getFirst().requestFocus();
    }
}
