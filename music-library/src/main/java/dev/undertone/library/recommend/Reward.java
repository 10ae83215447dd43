package dev.undertone.library.recommend;

import dev.undertone.library.Opinion;
import dev.undertone.library.Play;
import dev.undertone.library.PlayOutcome;
import dev.undertone.library.Review;
import java.time.Duration;

/** How much a listener enjoyed a song, as far as what they did says so: from -1, not at all, to 1. */
final class Reward {

    /** A song that is left sooner was refused at its first notes. */
    static final Duration AT_ONCE = Duration.ofSeconds(5);

    /** A song that is left sooner was not really heard. */
    static final Duration SOON = Duration.ofSeconds(30);

    private static final double LEFT_SOON = -0.7;
    private static final double LEFT_LATER = -0.3;
    private static final double FINISHED = 0.6;

    private Reward() {}

    /**
     * As far as a rating of 1 to 10 lies from the middle of its scale: a 10 says as much as a like, a 1 as much as a dislike, and 5 and
     * 6 next to nothing.
     */
    static double of(Review review) {
        return 2.0 * (review.rating() - Review.LEAST) / (Review.BEST - Review.LEAST) - 1;
    }

    static double of(Play play) {
        if (play.opinion() != null) {
            return play.opinion() == Opinion.LIKED ? 1 : -1;
        }
        if (play.outcome() == PlayOutcome.FINISHED) {
            return FINISHED;
        }
        if (play.heard().compareTo(AT_ONCE) < 0) {
            return -1;
        }
        return play.heard().compareTo(SOON) < 0 ? LEFT_SOON : LEFT_LATER;
    }
}
