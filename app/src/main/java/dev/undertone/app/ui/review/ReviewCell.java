package dev.undertone.app.ui.review;

import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Review;
import dev.undertone.library.Track;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One rating: the number, the song, when, and what was written to it. */
final class ReviewCell extends ListCell<GivenReview> {

    private final ReviewsModel model;
    private final Label rating = label("review-rating");
    private final Label title = label("title");
    private final Label when = label("quiet");
    private final Label comment = label("comment");
    private final HBox line;

    ReviewCell(ReviewsModel model) {
        this.model = model;
        comment.setWrapText(true);
        comment.setMinHeight(USE_PREF_SIZE);
        VBox words = new VBox(title, when, comment);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button drop =
                Icons.button(new Button(), Feather.TRASH_2, Words.of("review.drop"), "plain-button", "small-icon");
        drop.setFocusTraversable(false);
        drop.setOnAction(_ -> {
            GivenReview shown = getItem();
            if (shown != null) {
                model.drop(shown);
            }
        });
        line = new HBox(rating, words, drop);
        line.getStyleClass().add("review");
        // A list asks a cell for its width; without this, the longest comment would widen the list.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable GivenReview given, boolean empty) {
        super.updateItem(given, empty);
        if (empty || given == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Review review = given.review();
        EmotionStyle.apply(line, review.mood());
        rating.setText(Words.number(review.rating()));
        title.setText(name(given));
        when.setText(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Words.language())
                .withZone(model.zone())
                .format(review.given()));
        comment.setText(review.comment());
        comment.setVisible(!review.comment().isEmpty());
        comment.setManaged(comment.isVisible());
        setGraphic(line);
        setAccessibleText(
                Words.of("review.spoken", review.rating(), title.getText(), when.getText(), review.comment()));
    }

    private static String name(GivenReview given) {
        Track track = given.track();
        if (track == null) {
            return Words.of(given.review().trackId() == null ? "review.whole" : "review.gone");
        }
        return track.artist().isBlank() ? track.title() : track.title() + "  ·  " + track.artist();
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }
}
