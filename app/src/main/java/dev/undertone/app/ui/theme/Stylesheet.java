package dev.undertone.app.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The window's stylesheet with text of another size. All lengths in it are in em but for the sizes of type at the root, and of
 * icons, which cannot be: those are in pixels and are multiplied.
 */
final class Stylesheet {

    private static final Pattern SIZE = Pattern.compile("(-fx-(?:font|icon)-size:\\s*)([0-9.]+)px");

    private Stylesheet() {}

    /**
     * The address of a stylesheet whose sizes in pixels are multiplied.
     *
     * @param scale 1 for as it is
     */
    static String scaled(URL stylesheet, double scale) {
        if (scale == 1) {
            return stylesheet.toExternalForm();
        }
        try (InputStream stream = stylesheet.openStream()) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return "data:text/css;base64,"
                    + Base64.getEncoder().encodeToString(scaled(text, scale).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(stylesheet + " belongs to the program", e);
        }
    }

    private static String scaled(String text, double scale) {
        return SIZE.matcher(text)
                .replaceAll(size -> String.format(
                        Locale.ROOT, "%s%.2fpx", size.group(1), scale * Double.parseDouble(size.group(2))));
    }
}
