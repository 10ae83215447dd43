package dev.undertone.app.ui.mood;

import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The mood in words, what it is made of, and whether the reading of the face was right. */
public final class MoodView extends VBox {

    /** Shows the model's mood. */
    public MoodView(MoodModel model) {
        getStyleClass().add("mood");
        Label detail = detail(model);
        HBox.setHgrow(detail, Priority.ALWAYS);
        HBox below = new HBox(detail, new CorrectionView(model));
        below.getStyleClass().add("mood-detail");
        getChildren().addAll(headline(model), below, new MixBar(model));
    }

    private static HBox headline(MoodModel model) {
        Label opening = new Label();
        opening.getStyleClass().add("headline");
        opening.textProperty().bind(model.openingProperty());
        Label word = new Label();
        word.getStyleClass().addAll("headline", "word");
        word.textProperty().bind(model.wordProperty());
        word.visibleProperty().bind(model.wordProperty().isNotEmpty());
        word.managedProperty().bind(word.visibleProperty());
        word.setMinWidth(USE_PREF_SIZE);
        opening.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(opening, word);
        line.getStyleClass().add("headline-line");
        line.spacingProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> 0.27 * opening.getFont().getSize(), opening.fontProperty()));
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.accessibleTextProperty().bind(Bindings.concat(model.openingProperty(), " ", model.wordProperty()));
        return line;
    }

    private static Label detail(MoodModel model) {
        Label detail = new Label();
        detail.getStyleClass().add("detail");
        detail.textProperty().bind(model.detailProperty());
        detail.setWrapText(true);
        detail.setMinHeight(USE_PREF_SIZE);
        detail.setMaxWidth(Double.MAX_VALUE);
        return detail;
    }
}
