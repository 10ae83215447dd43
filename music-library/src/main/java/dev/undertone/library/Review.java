package dev.undertone.library;

import dev.undertone.models.Emotion;
import dev.undertone.models.UserFacingException;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A rating of 1 to 10 that a listener gave, with what they wrote to it.
 *
 * @param listener who
 * @param trackId the song that played; null where none did, so that it is of Undertone as a whole
 * @param mood the mood that the song was given for; null for an unsure one
 * @param rating {@value #LEAST} to {@value #BEST}
 * @param comment at most {@value #LONGEST_COMMENT} characters; empty where they wrote nothing
 * @param given when, kept to the millisecond
 */
public record Review(
        long listener, @Nullable Long trackId, @Nullable Emotion mood, int rating, String comment, Instant given) {

    public static final int LEAST = 1;
    public static final int BEST = 10;

    /** How many characters a comment may have. */
    public static final int LONGEST_COMMENT = 2000;

    /**
     * @throws IllegalArgumentException if the rating is out of range
     * @throws UserFacingException if the comment is too long
     */
    public Review {
        if (rating < LEAST || rating > BEST) {
            throw new IllegalArgumentException("ratings are 1 to 10, but this one was " + rating);
        }
        if (comment.length() > LONGEST_COMMENT) {
            throw new UserFacingException(
                    String.format(
                            Locale.ROOT,
                            "A comment has at most %,d characters; this one has %,d.",
                            LONGEST_COMMENT,
                            comment.length()),
                    "Shorten it.");
        }
    }

    /** The same of another song, or of none. */
    public Review ofTrack(@Nullable Long id) {
        return new Review(listener, id, mood, rating, comment, given);
    }

    /** The same by another listener. */
    public Review ofListener(long id) {
        return new Review(id, trackId, mood, rating, comment, given);
    }

    /** The same given at another time. */
    public Review givenAt(Instant time) {
        return new Review(listener, trackId, mood, rating, comment, time);
    }
}
