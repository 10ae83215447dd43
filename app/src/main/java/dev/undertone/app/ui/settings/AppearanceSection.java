package dev.undertone.app.ui.settings;

import dev.undertone.app.settings.MotionChoice;
import dev.undertone.app.settings.ThemeChoice;
import dev.undertone.app.ui.theme.ThemeModel;
import dev.undertone.app.ui.words.Words;
import java.text.NumberFormat;
import java.util.List;
import javafx.scene.layout.VBox;

/** How the window looks and speaks. */
final class AppearanceSection extends VBox {

    private static final List<Double> SCALES = List.of(0.85, 1.0, 1.15, 1.3, 1.5);

    AppearanceSection(ThemeModel theme, SettingsModel settings) {
        getStyleClass().add("settings-parts");
        SettingsPart look = new SettingsPart(Words.of("settings.look"))
                .line(
                        Words.of("settings.theme"),
                        new Segments<>(
                                Words.of("settings.theme"),
                                List.of(ThemeChoice.values()),
                                AppearanceSection::name,
                                theme.choiceProperty()))
                .line(
                        Words.of("settings.text-size"),
                        new Segments<>(
                                Words.of("settings.text-size"),
                                SCALES,
                                AppearanceSection::percent,
                                theme.textScaleProperty().asObject()))
                .line(
                        Words.of("settings.motion"),
                        new Segments<>(
                                Words.of("settings.motion"),
                                List.of(MotionChoice.values()),
                                AppearanceSection::name,
                                theme.motionProperty()),
                        Words.of("settings.motion.note"));
        SettingsPart speech = new SettingsPart(Words.of("settings.language"))
                .line(
                        Words.of("settings.language.window"),
                        new LanguageBox(settings),
                        Words.of("settings.language.note"));
        getChildren().addAll(look, speech);
    }

    private static String name(ThemeChoice choice) {
        return switch (choice) {
            case SYSTEM -> Words.of("theme.system");
            case LIGHT -> Words.of("theme.light");
            case DARK -> Words.of("theme.dark");
        };
    }

    private static String name(MotionChoice choice) {
        return switch (choice) {
            case SYSTEM -> Words.of("theme.system");
            case FULL -> Words.of("settings.motion.full");
            case REDUCED -> Words.of("settings.motion.reduced");
        };
    }

    private static String percent(double share) {
        return NumberFormat.getPercentInstance(Words.language()).format(share);
    }
}
