package dev.undertone.app.ui.settings;

import dev.undertone.app.settings.DesktopSettings;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.words.Words;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** What the program does beside its window. */
final class DesktopSection extends VBox {

    DesktopSection(SettingsModel model) {
        getStyleClass().add("settings-parts");
        getChildren()
                .add(new SettingsPart(
                        Words.of("settings.desktop"),
                        box(
                                model.desktopProperty(),
                                Words.of("settings.notifications"),
                                Words.of("settings.notifications.note"),
                                DesktopSettings::notifications,
                                DesktopSettings::withNotifications),
                        box(
                                model.desktopProperty(),
                                Words.of("settings.tray"),
                                Words.of("settings.tray.note"),
                                DesktopSettings::tray,
                                DesktopSettings::withTray)));
    }

    /** A box to tick, and what it does in a few words. */
    static VBox box(
            ObjectProperty<DesktopSettings> desktop,
            String name,
            String note,
            Function<DesktopSettings, Boolean> read,
            BiFunction<DesktopSettings, Boolean, DesktopSettings> changed) {
        CheckBox box = new CheckBox(name);
        box.setWrapText(true);
        Observing.by(box, desktop, now -> box.setSelected(read.apply(now)));
        box.selectedProperty().addListener((_, _, ticked) -> desktop.set(changed.apply(desktop.get(), ticked)));
        VBox both = new VBox(box, SettingsPart.quiet(note));
        both.getStyleClass().add("settings-box");
        return both;
    }
}
