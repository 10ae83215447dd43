package dev.undertone.app.ui.settings;

import dev.undertone.app.ui.observing.Observing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** A choice of one among few, all of them on show. */
final class Segments<T> extends HBox {

    /**
     * @param what the choice's name, for screen readers
     * @param choices from left to right
     * @param name of each
     * @param chosen follows the choice, and is followed
     */
    Segments(String what, List<T> choices, Function<T, String> name, Property<T> chosen) {
        getStyleClass().add("segments");
        setMaxWidth(USE_PREF_SIZE);
        Map<T, ToggleButton> buttons = new LinkedHashMap<>();
        for (T choice : choices) {
            ToggleButton button = new ToggleButton(name.apply(choice));
            button.getStyleClass().add("segment");
            button.setMinWidth(USE_PREF_SIZE);
            button.setAccessibleText(what + ": " + name.apply(choice));
            button.setOnAction(_ -> {
                chosen.setValue(choice);
                // What is chosen already stays chosen.
                button.setSelected(true);
            });
            buttons.put(choice, button);
        }
        getChildren().addAll(buttons.values());
        Observing.by(
                this,
                chosen,
                now -> buttons.forEach((choice, button) -> button.setSelected(Objects.equals(choice, now))));
    }
}
