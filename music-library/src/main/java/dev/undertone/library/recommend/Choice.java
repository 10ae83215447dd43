package dev.undertone.library.recommend;

import dev.undertone.models.Affect;
import java.util.List;

/**
 * A song that was chosen, and by what.
 *
 * @param song its place in the index
 * @param target where on the circumplex a song was wanted
 * @param fit how near the song lies to it, 0 to 1
 * @param score the reward that is expected of it
 * @param contributions the parts of that which are above 0, the greatest first
 * @param again whether it comes again although it was heard within the pause, because there is no other
 */
public record Choice(
        int song, Affect target, double fit, double score, List<Contribution> contributions, boolean again) {

    /**
     * What one feature contributes to a score.
     *
     * @param feature the place in the {@link FeatureVector}
     * @param value above 0
     */
    public record Contribution(int feature, double value) {}
}
