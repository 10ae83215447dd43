package dev.undertone.app.ui.review;

import dev.undertone.library.Review;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The rating that the listener is about to give, and those that they gave. */
public final class ReviewsModel {

    private final ZoneId zone;
    private final IntegerProperty rating = new SimpleIntegerProperty();
    private final StringProperty comment = new SimpleStringProperty("");
    private final ObservableList<GivenReview> given = FXCollections.observableArrayList();
    private final ObservableList<GivenReview> view = FXCollections.unmodifiableObservableList(given);
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private @Nullable ReviewsCommands commands;

    /**
     * @param zone in which dates are told
     */
    public ReviewsModel(ZoneId zone) {
        this.zone = zone;
    }

    /** Puts a session and a library behind the commands. */
    public void connect(ReviewsCommands behind) {
        commands = behind;
    }

    /** Gives the rating that was chosen, with what was written to it; nothing where none was chosen. */
    public void give() {
        if (commands != null && rating.get() >= Review.LEAST) {
            commands.give(rating.get(), comment.get().strip());
            rating.set(0);
            comment.set("");
        }
    }

    /** Shows all that the listener gave. */
    public void open() {
        shown.set(true);
        if (commands != null) {
            commands.find();
        }
    }

    /** Puts them away. */
    public void close() {
        shown.set(false);
        given.clear();
    }

    /** All that the listener gave, the latest first. */
    public void show(List<GivenReview> all) {
        given.setAll(all);
    }

    /** One more was given. */
    public void added() {
        if (shown.get() && commands != null) {
            commands.find();
        }
    }

    /** Deletes one. */
    public void drop(GivenReview review) {
        given.remove(review);
        if (commands != null) {
            commands.drop(review.review());
        }
    }

    /** Writes all of them as a table. */
    public void export(Path file) {
        if (commands != null) {
            commands.export(file);
        }
    }

    /** The rating that is chosen, {@value Review#LEAST} to {@value Review#BEST}; 0 for none yet. */
    public IntegerProperty ratingProperty() {
        return rating;
    }

    /** What is written to it. */
    public StringProperty commentProperty() {
        return comment;
    }

    /** What the listener gave; read only. */
    public ObservableList<GivenReview> given() {
        return view;
    }

    /** Whether all that the listener gave is on show. */
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The zone in which dates are told. */
    ZoneId zone() {
        return zone;
    }
}
