package dev.undertone.library.recommend;

import dev.undertone.models.Affect;
import java.util.List;

/**
 * A song that was chosen, and by what.
 *
 * @param song its place in the index
 * @param target where on the circumplex a song was wanted
 * @param score the reward that is expected of it
 * @param contributions what raised that above the mean of the songs there were to choose from, the greatest first; none is 0 or
 *     less
 * @param again whether it comes again although it was heard within the pause, because there is no other
 */
public record Choice(int song, Affect target, double score, List<Contribution> contributions, boolean again) {

    /**
     * What one feature contributes to a score.
     *
     * @param feature the place in the {@link FeatureVector}
     * @param value above 0
     */
    public record Contribution(int feature, double value) {}
}
