package dev.undertone.app.ui.cover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.testing.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;

class PaletteTest {

    private static final List<String> TEXTS = List.of(
            "-color-fg-default",
            "-color-fg-muted",
            "-color-accent-fg",
            "-happy-text",
            "-surprised-text",
            "-angry-text",
            "-fearful-text",
            "-sad-text",
            "-disgusted-text",
            "-neutral-text");
    private static final int GREY = 0xff808080;

    @Test
    void namesTheColoursOfAPictureAndNotTheGreyAroundThem() {
        WritableImage image = new WritableImage(100, 100);
        for (int y = 0; y < 100; y++) {
            for (int x = 0; x < 100; x++) {
                image.getPixelWriter().setArgb(x, y, x < 40 ? 0xffc02020 : x < 60 ? 0xff2040c0 : GREY);
            }
        }

        Palette palette = Palette.of(image);

        assertThat(palette.tint(0).distanceTo(Tint.of(0xc02020))).isLessThan(0.01);
        assertThat(palette.tint(1).distanceTo(Tint.of(0x2040c0))).isLessThan(0.01);
        assertThat(palette.tints()).hasSize(3);
    }

    @Test
    void aPictureOfNothingIsGrey() {
        assertThat(Palette.of(new WritableImage(8, 8)).tints()).containsExactly(Tint.GREY);
    }

    @Test
    void textKeepsItsContrastOnEveryTint() throws IOException {
        for (String text : TEXTS) {
            int onLight = colour("light", text);
            int onDark = colour("dark", text);
            for (int rgb = 0; rgb < 1 << 24; rgb += 0x0b0d11) {
                Tint tint = Tint.of(rgb);
                assertThat(contrast(tint.onLight().rgb(), onLight)).as(text).isGreaterThan(4.5);
                assertThat(contrast(tint.onDark().rgb(), onDark)).as(text).isGreaterThan(4.5);
            }
        }
    }

    private static int colour(String theme, String name) throws IOException {
        Path sheet = Resource.projectRoot()
                .resolve("app/src/main/resources/dev/undertone/app/ui/theme/undertone-" + theme + ".css");
        Matcher matcher = Pattern.compile(name + ": #([0-9a-f]{6})").matcher(Files.readString(sheet));
        assertThat(matcher.find()).isTrue();
        return Integer.parseInt(matcher.group(1), 16);
    }

    /** As WCAG 2.2 defines it. */
    private static double contrast(int ground, int text) {
        double one = luminance(ground);
        double other = luminance(text);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
