package dev.undertone.app.ui.theme;

import dev.undertone.app.ui.words.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The top of a sheet: its title, and a button that puts it away. */
public final class SheetHead extends HBox {

    private final Button close = new Button();

    /**
     * @param onClose asked to put the sheet away
     * @param styles of the button, beside its usual one
     */
    public SheetHead(String title, Runnable onClose, String... styles) {
        getStyleClass().add("sheet-head");
        Label label = new Label(title);
        label.getStyleClass().add("sheet-title");
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        Icons.button(close, Feather.X, Words.of("action.close-esc"), "plain-button");
        close.getStyleClass().addAll(styles);
        close.setOnAction(_ -> onClose.run());
        getChildren().addAll(label, space, close);
    }

    /** The button that puts the sheet away. */
    public Button close() {
        return close;
    }
}
