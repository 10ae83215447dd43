package dev.undertone.app.ui.theme;

import dev.undertone.app.settings.AppearanceSettings;
import dev.undertone.app.settings.MotionChoice;
import dev.undertone.app.settings.ThemeChoice;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How the listener wants the window to look. */
public final class ThemeModel {

    private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>(AppearanceSettings.DEFAULT.theme());
    private final DoubleProperty textScale = new SimpleDoubleProperty(AppearanceSettings.DEFAULT.textScale());
    private final ObjectProperty<MotionChoice> motion = new SimpleObjectProperty<>(AppearanceSettings.DEFAULT.motion());

    /** Takes over what was chosen in earlier runs of the program. */
    public void restore(AppearanceSettings appearance) {
        choice.set(appearance.theme());
        textScale.set(appearance.textScale());
        motion.set(appearance.motion());
    }

    /** How it is lit; setting it lights the window anew. */
    public ObjectProperty<ThemeChoice> choiceProperty() {
        return choice;
    }

    /** How large text is beside the usual; setting it sets the window anew. */
    public DoubleProperty textScaleProperty() {
        return textScale;
    }

    /** How much moves. */
    public ObjectProperty<MotionChoice> motionProperty() {
        return motion;
    }
}
