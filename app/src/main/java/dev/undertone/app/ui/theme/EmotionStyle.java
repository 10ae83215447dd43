package dev.undertone.app.ui.theme;

import dev.undertone.app.ui.words.Words;
import dev.undertone.models.Emotion;
import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The look of an emotion: a style class that gives {@code -emotion} and its shades their value below a node. */
public final class EmotionStyle {

    /** The seven in the order in which the window shows them: around the hues, neutral last. */
    public static final List<Emotion> ORDER = List.of(
            Emotion.HAPPY,
            Emotion.SURPRISED,
            Emotion.ANGRY,
            Emotion.FEARFUL,
            Emotion.SAD,
            Emotion.DISGUSTED,
            Emotion.NEUTRAL);

    private static final String PREFIX = "emotion-";
    private static final String NONE = PREFIX + "none";

    private EmotionStyle() {}

    /** Colours a node, and all within it, in an emotion's colours; null for the colours of no emotion. */
    public static void apply(Node node, @Nullable Emotion emotion) {
        String wanted = emotion == null ? NONE : PREFIX + emotion.word();
        if (node.getStyleClass().contains(wanted)) {
            return;
        }
        node.getStyleClass().removeIf(style -> style.startsWith(PREFIX));
        node.getStyleClass().add(wanted);
    }

    /** The emotion as an adjective within a sentence, in the present language. */
    public static String word(Emotion emotion) {
        return Words.of("emotion." + emotion.word());
    }

    /** The emotion as a label: its adjective with a capital. */
    public static String label(Emotion emotion) {
        String word = word(emotion);
        return word.substring(0, 1).toUpperCase(Words.language()) + word.substring(1);
    }
}
