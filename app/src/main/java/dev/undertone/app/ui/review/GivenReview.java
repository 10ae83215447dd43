package dev.undertone.app.ui.review;

import dev.undertone.library.Review;
import dev.undertone.library.Track;
import org.jspecify.annotations.Nullable;

/**
 * A rating with the song that it is of.
 *
 * @param track the song as it is now; null where it is gone, or the rating is of Undertone as a whole
 */
public record GivenReview(Review review, @Nullable Track track) {}
