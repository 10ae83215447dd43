package dev.undertone.library.recommend;

import dev.undertone.library.Aim;
import dev.undertone.library.Track;
import dev.undertone.models.Affect;
import dev.undertone.models.Mood;
import org.jspecify.annotations.Nullable;

/**
 * A song that was chosen.
 *
 * @param track the song
 * @param mood what it was chosen for
 * @param aim what it is to do with that mood
 * @param target where on the circumplex a song was wanted; null for a song that nobody had to look for
 * @param score what it was chosen by, among the songs that were chosen with it: the reward that is expected of it; 0 where
 *     there is no target
 * @param reason why this one
 */
public record Pick(
        Track track, Mood mood, Aim aim, @Nullable Affect target, double score, Reason reason) {

    /** A song that the listener chose, or that is taken up again. */
    public static Pick given(Track track, Mood mood, Reason reason) {
        return new Pick(track, mood, Aim.MATCH, null, 0, reason);
    }

    /** The same for a song as it is known by now. */
    public Pick of(Track now) {
        return new Pick(now, mood, aim, target, score, reason);
    }
}
