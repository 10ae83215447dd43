package dev.undertone.app.ui.listener;

import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.theme.ListenerStyle;
import dev.undertone.app.ui.theme.Tip;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.ListenerColour;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/** The colours that a listener can have, one of which is chosen. */
public final class ColourChoice extends FlowPane {

    /** Shows and changes the colour. */
    public ColourChoice(ObjectProperty<ListenerColour> chosen) {
        getStyleClass().add("colour-choice");
        for (ListenerColour colour : ListenerColour.values()) {
            ToggleButton button = new ToggleButton("", Icons.icon(Feather.CHECK));
            button.getStyleClass().add("colour");
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            button.getGraphic().visibleProperty().bind(button.selectedProperty());
            ListenerStyle.apply(button, colour);
            String name = Words.of("listener.colour." + colour.word());
            button.setAccessibleText(name);
            Tip.on(button, name);
            button.setOnAction(_ -> {
                chosen.set(colour);
                // A second press does not let go of it: one is always chosen.
                button.setSelected(true);
            });
            chosen.subscribe(now -> button.setSelected(now == colour));
            getChildren().add(button);
        }
    }
}
