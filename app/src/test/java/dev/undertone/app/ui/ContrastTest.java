package dev.undertone.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.settings.ThemeChoice;
import dev.undertone.library.ListenerColour;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kordamp.ikonli.javafx.FontIcon;

/** The contrasts that WCAG 2.2 asks for at level AA, 1.4.3 and 1.4.11, in the window as it is rendered. */
class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double LARGE_TEXT_AND_SIGNS = 3;

    /** 18 points. */
    private static final double LARGE_PIXELS = 24;

    /** 14 points, where it is bold. */
    private static final double LARGE_BOLD_PIXELS = 18.66;

    @ParameterizedTest
    @MethodSource("dev.undertone.app.ui.WindowStates#walked")
    @ValueSource(strings = {"by-hand", "journey", "filtered", "no-camera"})
    void writingAndSignsStandOutFromWhatIsBehindThem(String state) {
        FxThread.run(() -> {
            for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
                try (ShownWindow window = new ShownWindow(state, theme, 1, 1280, 800)) {
                    TreeSet<String> weak = new TreeSet<>();
                    for (Node node : window.inFront()) {
                        if (node instanceof Text text && isRead(text)) {
                            double contrast = contrast(text);
                            if (contrast < wanted(text)) {
                                weak.add(described(text, contrast));
                            }
                        }
                    }
                    assertThat(weak).as(theme.toString()).isEmpty();
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = ThemeChoice.class,
            names = {"LIGHT", "DARK"})
    void coloursThatCarryAMeaningStandOut(ThemeChoice theme) {
        FxThread.run(() -> {
            try (ShownWindow window = new ShownWindow("happy", theme, 1, 1280, 800)) {
                Color initial = window.colour("-on-listener");
                Map<ListenerColour, Color> listeners = new EnumMap<>(ListenerColour.class);
                for (ListenerColour colour : ListenerColour.values()) {
                    listeners.put(colour, window.colour("-" + colour.word() + "-listener"));
                    assertThat(contrast(initial, listeners.get(colour)))
                            .as("an initial on " + colour)
                            .isGreaterThanOrEqualTo(TEXT);
                }
                for (String ground : List.of("-card", "-color-bg-default", "-color-bg-overlay")) {
                    Color behind = window.colour(ground);
                    for (String emotion :
                            List.of("happy", "surprised", "angry", "fearful", "sad", "disgusted", "neutral")) {
                        assertThat(contrast(window.colour("-" + emotion + "-text"), behind))
                                .as(emotion + " on " + ground)
                                .isGreaterThanOrEqualTo(TEXT);
                    }
                    listeners.forEach((colour, sign) -> assertThat(contrast(sign, behind))
                            .as(colour + " on " + ground)
                            .isGreaterThanOrEqualTo(LARGE_TEXT_AND_SIGNS));
                    for (String text : List.of("-color-fg-default", "-color-fg-muted", "-color-fg-subtle")) {
                        assertThat(contrast(window.colour(text), behind))
                                .as(text + " on " + ground)
                                .isGreaterThanOrEqualTo(TEXT);
                    }
                    for (String sign : List.of("-color-accent-emphasis", "-color-accent-fg", "-strong", "-live")) {
                        assertThat(contrast(window.colour(sign), behind))
                                .as(sign + " on " + ground)
                                .isGreaterThanOrEqualTo(LARGE_TEXT_AND_SIGNS);
                    }
                }
            }
        });
    }

    /** Whether anyone is to read it: what cannot be used now is exempt, and so is the picture where a cover is missing. */
    private static boolean isRead(Text text) {
        return !text.getText().isBlank()
                && !text.getStyleClass().contains("vacancy")
                && text.getFill() instanceof Color
                && Stream.iterate((Node) text, node -> node != null, Node::getParent)
                        .noneMatch(node -> node.isDisabled() || node.getOpacity() == 0);
    }

    private static double wanted(Text text) {
        double size = text.getFont().getSize();
        boolean bold = text.getFont().getStyle().toLowerCase(Locale.ROOT).contains("bold");
        return text instanceof FontIcon || size >= LARGE_PIXELS || (bold && size >= LARGE_BOLD_PIXELS)
                ? LARGE_TEXT_AND_SIGNS
                : TEXT;
    }

    /** The least contrast with any colour that may be behind it. */
    private static double contrast(Text text) {
        List<Node> ancestors = new ArrayList<>();
        double opacity = 1;
        for (Node node = text; node != null; node = node.getParent()) {
            ancestors.addFirst(node);
            opacity *= node.getOpacity();
        }
        List<Color> grounds = List.of(Color.WHITE);
        for (Node node : ancestors) {
            if (node instanceof Region region && region.getBackground() != null) {
                for (BackgroundFill fill : region.getBackground().getFills()) {
                    List<Color> below = grounds;
                    grounds = colours(fill.getFill()).stream()
                            .flatMap(over -> below.stream().map(ground -> over(over, ground)))
                            .distinct()
                            .toList();
                }
            }
        }
        Color fill = (Color) text.getFill();
        double alpha = opacity;
        return grounds.stream()
                .mapToDouble(ground -> contrast(over(fill.deriveColor(0, 1, 1, alpha), ground), ground))
                .min()
                .orElseThrow();
    }

    private static List<Color> colours(Paint paint) {
        return switch (paint) {
            case Color color -> List.of(color);
            case LinearGradient gradient ->
                gradient.getStops().stream().map(Stop::getColor).toList();
            default -> List.of(Color.TRANSPARENT);
        };
    }

    private static Color over(Color top, Color below) {
        return below.interpolate(Color.color(top.getRed(), top.getGreen(), top.getBlue()), top.getOpacity());
    }

    /** The ratio of WCAG, 1 to 21. */
    private static double contrast(Color one, Color other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static String described(Text text, double contrast) {
        return "%.2f “%s” %s %.1fpx in %s"
                .formatted(
                        contrast,
                        text instanceof FontIcon icon ? icon.getIconLiteral() : text.getText(),
                        text.getFill(),
                        text.getFont().getSize(),
                        text.getParent().getStyleClass() + " in "
                                + text.getParent().getParent().getStyleClass());
    }
}
