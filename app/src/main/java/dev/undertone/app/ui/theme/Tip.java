package dev.undertone.app.ui.theme;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Words that appear at the pointer, and that screen readers say as help. A tooltip is a window with a scene of its own, and there are
 * dozens in the first picture: each is made when the pointer first comes to its control.
 */
public final class Tip {

    private static final double GREATEST_WIDTH = 480;

    private Tip() {}

    /** Gives a control other words. */
    public static void on(Control control, String words) {
        StringProperty tip = of(control);
        tip.unbind();
        tip.set(words);
    }

    /** Gives a control the words that something has, from here on. */
    public static void following(Control control, ObservableValue<String> words) {
        of(control).bind(words);
    }

    /** The words of a control; empty where it was given none. */
    public static String words(Control control) {
        return control.getProperties().get(Tip.class) instanceof StringProperty tip ? tip.getValueSafe() : "";
    }

    private static StringProperty of(Control control) {
        if (control.getProperties().get(Tip.class) instanceof StringProperty there) {
            return there;
        }
        StringProperty tip = new SimpleStringProperty("");
        tip.subscribe(words -> control.setAccessibleHelp(words));
        control.getProperties().put(Tip.class, tip);
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent entered) {
                control.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                control.setTooltip(tooltip(tip));
            }
        });
        return tip;
    }

    private static Tooltip tooltip(StringProperty words) {
        Tooltip tooltip = new Tooltip();
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(GREATEST_WIDTH);
        tooltip.textProperty().bind(words);
        return tooltip;
    }
}
