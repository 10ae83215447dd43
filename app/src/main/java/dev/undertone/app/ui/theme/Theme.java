package dev.undertone.app.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.undertone.app.settings.ThemeChoice;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Lights a scene, and follows the desktop where the listener wishes so. */
public final class Theme {

    private static final List<String> FONTS =
            List.of("Inter-Regular.otf", "Inter-SemiBold.otf", "InterDisplay-Bold.otf");
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private final Scene scene;
    // Held here because the listener on the platform's preferences is to live as long as the theme does.
    private final ChangeListener<ColorScheme> desktopChanged = (_, _, _) -> light();
    private ThemeChoice choice = ThemeChoice.SYSTEM;

    /** Loads the fonts; {@link #choose} then lights the scene. */
    public Theme(Scene scene) {
        this.scene = scene;
        for (String font : FONTS) {
            try (InputStream stream = resource("fonts/" + font).openStream()) {
                Font.loadFont(stream, 14);
            } catch (IOException e) {
                throw new UncheckedIOException("the font " + font + " belongs to the program", e);
            }
        }
        Platform.getPreferences().colorSchemeProperty().addListener(desktopChanged);
    }

    /** Lights the scene as the listener chose. */
    public void choose(ThemeChoice chosen) {
        choice = chosen;
        light();
    }

    private void light() {
        boolean dark = switch (choice) {
            case DARK -> true;
            case LIGHT -> false;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets()
                .setAll(
                        resource(dark ? "undertone-dark.css" : "undertone-light.css")
                                .toExternalForm(),
                        resource("undertone.css").toExternalForm());
        scene.getRoot().pseudoClassStateChanged(DARK, dark);
    }

    private static URL resource(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name);
    }
}
