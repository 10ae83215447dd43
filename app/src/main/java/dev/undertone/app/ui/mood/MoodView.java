package dev.undertone.app.ui.mood;

import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.models.Emotion;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The mood, big, and seven buttons to name it by hand. */
public final class MoodView extends VBox {

    private final MoodModel model;
    private final Map<Emotion, ToggleButton> chips = new EnumMap<>(Emotion.class);

    /**
     * Shows the model's mood.
     *
     * @param aims where to choose what the music does with it
     */
    public MoodView(MoodModel model, Node aims) {
        this.model = model;
        getStyleClass().add("mood");
        getChildren().addAll(headline(), detail(), byHandTitle(aims), chips());
        model.saidProperty().subscribe(this::markSaid);
    }

    /** Moves the keyboard to the first of the seven buttons. */
    public void askByHand() {
        chips.values().iterator().next().requestFocus();
    }

    private HBox headline() {
        Label opening = new Label();
        opening.getStyleClass().add("headline");
        opening.textProperty().bind(model.openingProperty());
        Label word = new Label();
        word.getStyleClass().addAll("headline", "word");
        word.textProperty().bind(model.wordProperty());
        word.visibleProperty().bind(model.wordProperty().isNotEmpty());
        word.managedProperty().bind(word.visibleProperty());
        HBox line = new HBox(opening, word);
        line.getStyleClass().add("headline-line");
        line.spacingProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> 0.27 * opening.getFont().getSize(), opening.fontProperty()));
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.accessibleTextProperty().bind(Bindings.concat(model.openingProperty(), " ", model.wordProperty()));
        return line;
    }

    private Label detail() {
        Label detail = new Label();
        detail.getStyleClass().add("detail");
        detail.textProperty().bind(model.detailProperty());
        detail.setWrapText(true);
        detail.setMinHeight(USE_PREF_SIZE);
        return detail;
    }

    private HBox byHandTitle(Node aims) {
        Label title = new Label("Say it by hand");
        title.getStyleClass().add("overline");
        Button back = new Button("Back to the camera", Icons.icon(Feather.CORNER_UP_LEFT));
        back.getStyleClass().add("back-chip");
        back.setOnAction(_ -> model.say(null));
        back.visibleProperty().bind(model.saidProperty().isNotNull());
        title.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(title, back, space, aims);
        line.getStyleClass().add("by-hand-title");
        return line;
    }

    private FlowPane chips() {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("chips");
        row.setAccessibleText("Say your mood by hand");
        for (Emotion emotion : EmotionStyle.ORDER) {
            ToggleButton chip = chip(emotion);
            chips.put(emotion, chip);
            row.getChildren().add(chip);
        }
        return row;
    }

    private ToggleButton chip(Emotion emotion) {
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        ToggleButton chip = new ToggleButton(EmotionStyle.label(emotion), dot);
        chip.getStyleClass().add("chip");
        EmotionStyle.apply(chip, emotion);
        chip.setTooltip(new Tooltip("Play " + emotion.word() + " songs, whatever the camera reads"));
        chip.setAccessibleText("Say by hand: " + emotion.word());
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
