package dev.undertone.app.ui.library;

import dev.undertone.app.ui.words.Words;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A rating of up to five stars, which can be clicked. */
final class Stars extends HBox {

    private static final int MOST = 5;
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass RATED = PseudoClass.getPseudoClass("rated");

    private int rating;

    /**
     * @param onRate hears of a click: 1 to 5, or 0 where the rating is taken away
     */
    Stars(IntConsumer onRate) {
        getStyleClass().add("stars");
        for (int i = 1; i <= MOST; i++) {
            int count = i;
            Region star = new Region();
            star.getStyleClass().add("star");
            star.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> light(count));
            star.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    onRate.accept(count == rating ? 0 : count);
                }
                event.consume();
            });
            getChildren().add(star);
        }
        setOnMouseExited(_ -> light(rating));
        show(0);
    }

    /** Shows a rating, 0 to 5. */
    void show(int stars) {
        rating = stars;
        pseudoClassStateChanged(RATED, stars > 0);
        light(stars);
        setAccessibleText(stars == 0 ? Words.of("stars.none") : Words.of("stars.of-five", stars));
    }

    private void light(int stars) {
        for (int i = 0; i < MOST; i++) {
            getChildren().get(i).pseudoClassStateChanged(LIT, i < stars);
        }
    }
}
