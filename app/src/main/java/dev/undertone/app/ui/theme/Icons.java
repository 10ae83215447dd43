package dev.undertone.app.ui.theme;

import java.util.Arrays;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons and the buttons that consist of one. */
public final class Icons {

    private Icons() {}

    /** An icon whose size and colour come from the stylesheet. */
    public static FontIcon icon(Feather symbol) {
        return new FontIcon(symbol);
    }

    /** Turns a button into an icon; its words go to the tooltip and to screen readers. */
    public static <B extends ButtonBase> B button(B button, Feather symbol, String words, String... styles) {
        button.setGraphic(icon(symbol));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll(Arrays.asList(styles));
        name(button, words);
        return button;
    }

    /** Gives a button other words. */
    public static void name(ButtonBase button, String words) {
        button.setAccessibleText(words);
        Tip.on(button, words);
    }
}
