package dev.undertone.app.ui.theme;

import atlantafx.base.theme.Tweaks;
import dev.undertone.app.settings.ThemeChoice;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.words.Words;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.feather.Feather;

/** Light, dark, or as the desktop is. */
public final class ThemeMenu extends MenuButton {

    /** Offers the three choices and marks the model's. */
    public ThemeMenu(ThemeModel model) {
        Icons.button(this, Feather.SUN, Words.of("theme.menu"), "plain-button", Tweaks.NO_ARROW);
        ToggleGroup group = new ToggleGroup();
        Map<ThemeChoice, RadioMenuItem> items = new EnumMap<>(ThemeChoice.class);
        for (ThemeChoice choice : ThemeChoice.values()) {
            RadioMenuItem item = new RadioMenuItem(words(choice));
            item.setToggleGroup(group);
            item.setOnAction(_ -> model.choiceProperty().set(choice));
            items.put(choice, item);
            getItems().add(item);
        }
        Observing.by(this, model.choiceProperty(), choice -> {
            RadioMenuItem item = items.get(choice);
            if (item != null) {
                item.setSelected(true);
            }
            setGraphic(Icons.icon(
                    switch (choice) {
                        case SYSTEM -> Feather.MONITOR;
                        case LIGHT -> Feather.SUN;
                        case DARK -> Feather.MOON;
                    }));
        });
    }

    private static String words(ThemeChoice choice) {
        return switch (choice) {
            case SYSTEM -> Words.of("theme.system");
            case LIGHT -> Words.of("theme.light");
            case DARK -> Words.of("theme.dark");
        };
    }
}
