package dev.undertone.app.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.undertone.app.settings.MotionChoice;
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
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Lights a scene, and follows the desktop where the listener wishes so. */
public final class Theme {

    private static final List<String> FONTS =
            List.of("Inter-Regular.otf", "Inter-SemiBold.otf", "InterDisplay-Bold.otf");
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private final Scene scene;
    private ThemeChoice choice = ThemeChoice.SYSTEM;
    private MotionChoice motion = MotionChoice.SYSTEM;
    private double textScale = 1;

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
        Platform.getPreferences().colorSchemeProperty().addListener((_, _, _) -> light());
        Platform.getPreferences().reducedMotionProperty().addListener((_, _, _) -> move());
        scene.rootProperty().addListener((_, _, root) -> root.pseudoClassStateChanged(DARK, isDark()));
    }

    /** Lights the scene, sets its text and lets it move as the listener chose, from here on. */
    public void follow(ThemeModel model) {
        model.textScaleProperty().subscribe(scale -> {
            textScale = scale.doubleValue();
            light();
        });
        model.choiceProperty().subscribe(this::choose);
        model.motionProperty().subscribe(chosen -> {
            motion = chosen;
            move();
        });
    }

    /** Lights the scene as the listener chose. */
    public void choose(ThemeChoice chosen) {
        choice = chosen;
        light();
    }

    private void light() {
        boolean dark = isDark();
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets()
                .setAll(
                        resource(dark ? "undertone-dark.css" : "undertone-light.css")
                                .toExternalForm(),
                        Stylesheet.scaled(resource("undertone.css"), textScale));
        scene.getRoot().pseudoClassStateChanged(DARK, dark);
    }

    private boolean isDark() {
        return switch (choice) {
            case DARK -> true;
            case LIGHT -> false;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private void move() {
        Motion.reducedProperty()
                .set(
                        switch (motion) {
                            case REDUCED -> true;
                            case FULL -> false;
                            case SYSTEM -> Platform.getPreferences().isReducedMotion();
                        });
    }

    private static URL resource(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name);
    }
}
