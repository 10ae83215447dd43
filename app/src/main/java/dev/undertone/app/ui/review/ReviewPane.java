package dev.undertone.app.ui.review;

import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.theme.LongestText;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Review;
import dev.undertone.library.Track;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The form that rates the song that plays: 1 to 10, by digit keys as well, 0 for ten, and a comment. */
public final class ReviewPane extends VBox {

    private final ReviewsModel model;
    private final Runnable close;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final TextArea comment = new TextArea();

    /**
     * @param track the song that plays
     * @param close puts the form away
     */
    public ReviewPane(ReviewsModel model, ObservableValue<@Nullable Track> track, Runnable close) {
        this.model = model;
        this.close = close;
        getStyleClass().add("review-pane");
        Label title = new Label(Words.of("review.ask"));
        title.getStyleClass().add("part-title");
        Label song = new Label();
        song.getStyleClass().add("quiet");
        Observing.by(
                this, track, playing -> song.setText(playing == null ? Words.of("review.whole") : playing.title()));
        comment.setPromptText(Words.of("review.comment"));
        comment.setAccessibleText(Words.of("review.comment"));
        comment.setWrapText(true);
        comment.setPrefRowCount(3);
        comment.setTextFormatter(LongestText.of(Review.LONGEST_COMMENT));
        comment.textProperty().bindBidirectional(model.commentProperty());
        comment.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB) {
                comment.requestFocusTraversal(
                        event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
        getChildren().addAll(title, song, numbers(), ends(), comment, foot());
        addEventFilter(KeyEvent.KEY_TYPED, this::handleTyped);
    }

    /** Moves the keyboard to the numbers. */
    void focusFirst() {
        buttons.getFirst().requestFocus();
    }

    private HBox numbers() {
        HBox numbers = new HBox();
        numbers.getStyleClass().add("review-numbers");
        for (int i = Review.LEAST; i <= Review.BEST; i++) {
            int rating = i;
            ToggleButton button = new ToggleButton(Words.number(rating));
            button.getStyleClass().add("review-number");
            button.setAccessibleText(Words.of("review.of-ten", rating));
            button.setOnAction(_ -> {
                model.ratingProperty().set(rating);
                button.setSelected(true);
            });
            Observing.by(this, model.ratingProperty(), chosen -> button.setSelected(chosen.intValue() == rating));
            buttons.add(button);
            numbers.getChildren().add(button);
        }
        return numbers;
    }

    private static HBox ends() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label least = new Label(Words.of("review.least"));
        Label best = new Label(Words.of("review.best"));
        least.getStyleClass().add("faint");
        best.getStyleClass().add("faint");
        return new HBox(least, space, best);
    }

    private HBox foot() {
        Button all = new Button(Words.of("review.mine"));
        all.getStyleClass().add("link-button");
        all.setOnAction(_ -> {
            close.run();
            model.open();
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button give = new Button(Words.of("review.give"));
        give.getStyleClass().add("pill-button");
        give.disableProperty().bind(model.ratingProperty().lessThan(Review.LEAST));
        give.setOnAction(_ -> {
            close.run();
            model.give();
        });
        HBox foot = new HBox(all, space, give);
        foot.getStyleClass().add("settings-line");
        return foot;
    }

    private void handleTyped(KeyEvent event) {
        String typed = event.getCharacter();
        if (!comment.isFocused() && typed.length() == 1 && Character.isDigit(typed.charAt(0))) {
            int digit = Character.digit(typed.charAt(0), 10);
            model.ratingProperty().set(digit == 0 ? Review.BEST : digit);
            buttons.get(model.ratingProperty().get() - 1).requestFocus();
            event.consume();
        }
    }
}
