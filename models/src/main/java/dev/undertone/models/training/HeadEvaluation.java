package dev.undertone.models.training;

import org.jspecify.annotations.Nullable;

/**
 * How often one head is right about its pictures.
 *
 * @param all pictures
 * @param deduplicated the same without those that stand in Training too; null where that part was not there to compare
 */
record HeadEvaluation(ConfusionMatrix all, @Nullable ConfusionMatrix deduplicated) {

    /** The share of right answers among all pictures, 0 to 1. */
    double accuracy() {
        return all.accuracy();
    }
}
