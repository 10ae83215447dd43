package dev.undertone.app.ui.notice;

import dev.undertone.app.ui.theme.Icons;
import java.util.Arrays;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What is said where there is nothing to show, and what to do about it. */
public final class EmptyMessage extends VBox {

    /**
     * @param text may be empty
     * @param buttons what can be done
     */
    public EmptyMessage(Feather sign, String title, String text, Button... buttons) {
        getStyleClass().add("empty");
        StackPane symbol = new StackPane(Icons.icon(sign));
        symbol.getStyleClass().add("symbol");
        Label heading = new Label(title);
        heading.getStyleClass().add("title");
        Label words = new Label(text);
        words.getStyleClass().add("text-line");
        words.setWrapText(true);
        getChildren().addAll(symbol, heading, words);
        getChildren().addAll(Arrays.asList(buttons));
    }
}
