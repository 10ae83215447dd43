package dev.undertone.app.session;

import dev.undertone.library.Aim;
import dev.undertone.library.recommend.Pick;
import dev.undertone.library.recommend.Wish;
import dev.undertone.models.Mood;
import java.util.Objects;

/**
 * A way through moods that songs take, and how far along it the listener is.
 *
 * @param mood the listener's where it begins; it stays the same however the readings waver, so that the way does too
 * @param aim where it leads
 * @param started how many of its songs have been started, not negative; from {@link #SONGS} on it has arrived
 */
public record Arc(Mood mood, Aim aim, int started) {

    /** How many songs it takes to arrive. */
    public static final int SONGS = Wish.SONGS_OF_AN_ARC;

    /** Before the first song. */
    static Arc from(Mood mood, Aim aim) {
        return new Arc(mood, aim, 0);
    }

    /** Whether it moves the mood at all. */
    public boolean moves() {
        return aim == Aim.LIFT || aim == Aim.CALM;
    }

    /** Whether a mood and an aim ask for no other arc than this. */
    boolean serves(Mood other, Aim wanted) {
        return aim == wanted && Objects.equals(mood.emotion(), other.emotion());
    }

    /** Whether a song was planned as one of its own. */
    boolean holds(Pick pick) {
        return pick.target() != null && serves(pick.mood(), pick.aim());
    }

    /** The same after some more songs, or fewer where the number is negative. */
    Arc after(int songs) {
        return new Arc(mood, aim, Math.max(0, started + songs));
    }
}
