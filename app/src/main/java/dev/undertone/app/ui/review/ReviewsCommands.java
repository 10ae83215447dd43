package dev.undertone.app.ui.review;

import dev.undertone.library.Review;
import java.nio.file.Path;

/** What can be done with ratings. Called on the FX thread; none of these may block it. */
public interface ReviewsCommands {

    /**
     * Keeps a rating of the song that plays.
     *
     * @param rating {@value Review#LEAST} to {@value Review#BEST}
     */
    void give(int rating, String comment);

    /** Shows all that the listener gave. */
    void find();

    /** Deletes one. */
    void drop(Review review);

    /** Writes all of them as a table. */
    void export(Path file);
}
