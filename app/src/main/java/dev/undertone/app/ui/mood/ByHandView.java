package dev.undertone.app.ui.mood;

import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.theme.Tip;
import dev.undertone.app.ui.words.Words;
import dev.undertone.models.Emotion;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Seven buttons to name the mood by hand, and one that gives it back to the camera. */
public final class ByHandView extends FlowPane {

    private final MoodModel model;
    private final Map<Emotion, ToggleButton> chips = new EnumMap<>(Emotion.class);

    /** Changes the model's mood. */
    public ByHandView(MoodModel model) {
        this.model = model;
        getStyleClass().add("chips");
        setAccessibleText(Words.of("mood.by-hand"));
        for (Emotion emotion : EmotionStyle.ORDER) {
            ToggleButton chip = chip(emotion);
            chips.put(emotion, chip);
            getChildren().add(chip);
        }
        Button back = new Button(Words.of("mood.back-to-camera"), Icons.icon(Feather.CORNER_UP_LEFT));
        back.getStyleClass().add("back-chip");
        back.setOnAction(_ -> model.say(null));
        back.visibleProperty().bind(model.saidProperty().isNotNull());
        back.managedProperty().bind(back.visibleProperty());
        getChildren().add(back);
        Observing.by(this, model.saidProperty(), this::markSaid);
    }

    /** That of one row; where there is less room, there are more rows. */
    @Override
    protected double computePrefWidth(double height) {
        double width = snappedLeftInset() + snappedRightInset();
        List<Node> shown = getManagedChildren();
        for (Node child : shown) {
            width += snapSizeX(child.prefWidth(-1));
        }
        return width + getHgap() * Math.max(0, shown.size() - 1);
    }

    /** Moves the keyboard to the first of the seven buttons. */
    public void focusFirst() {
        chips.values().iterator().next().requestFocus();
    }

    private ToggleButton chip(Emotion emotion) {
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        ToggleButton chip = new ToggleButton(EmotionStyle.label(emotion), dot);
        chip.getStyleClass().add("chip");
        EmotionStyle.apply(chip, emotion);
        Tip.on(chip, Words.of("mood.say-tip", EmotionStyle.word(emotion)));
        chip.setAccessibleText(Words.of("mood.say", EmotionStyle.word(emotion)));
        chip.setOnAction(_ -> {
            model.say(emotion);
            markSaid(model.saidProperty().get());
        });
        return chip;
    }

    private void markSaid(@Nullable Emotion said) {
        chips.forEach((emotion, chip) -> chip.setSelected(emotion == said));
    }
}
