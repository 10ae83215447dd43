package dev.undertone.app.ui.camera;

import dev.undertone.app.heatmap.HeatScale;
import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.words.Words;
import dev.undertone.models.expression.ActivationMap;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;

/** What the colours over the listener's face mean: the scale, and a sentence. */
final class HeatLegend extends HBox {

    private static final int STEPS = 48;
    private static final int BAR_HEIGHT = 8;

    private final Label words = new Label();

    HeatLegend() {
        getStyleClass().add("heat-legend");
        words.setMinWidth(0);
        getChildren().addAll(new ImageView(scale()), words);
        show(FaceMarks.NONE);
    }

    void show(FaceMarks marks) {
        words.setText(marks.faces().stream()
                .map(FaceMark::map)
                .filter(Objects::nonNull)
                .findFirst()
                .map(HeatLegend::sentence)
                .orElse(Words.of("camera.heat-waiting")));
    }

    private static String sentence(ActivationMap map) {
        return Words.of("camera.heat", EmotionStyle.word(map.emotion()));
    }

    private static WritableImage scale() {
        WritableImage image = new WritableImage(STEPS, BAR_HEIGHT);
        for (int x = 0; x < STEPS; x++) {
            // Opaque: on the dark ground of the legend the lower half would vanish.
            int colour = 0xff000000 | HeatScale.argb(x / (STEPS - 1f));
            for (int y = 0; y < BAR_HEIGHT; y++) {
                image.getPixelWriter().setArgb(x, y, colour);
            }
        }
        return image;
    }
}
