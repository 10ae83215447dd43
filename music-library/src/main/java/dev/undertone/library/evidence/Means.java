package dev.undertone.library.evidence;

import dev.undertone.models.Affect;
import dev.undertone.models.AffectEstimate;
import java.util.List;
import java.util.Optional;

/** What several words of one tag say: they are one opinion in several words, and no surer for their number. */
final class Means {

    private Means() {}

    static Optional<AffectEstimate> of(List<AffectEstimate> estimates) {
        if (estimates.isEmpty()) {
            return Optional.empty();
        }
        double valence = 0;
        double arousal = 0;
        double valenceDeviation = Double.POSITIVE_INFINITY;
        double arousalDeviation = Double.POSITIVE_INFINITY;
        for (AffectEstimate estimate : estimates) {
            valence += estimate.affect().valence() / estimates.size();
            arousal += estimate.affect().arousal() / estimates.size();
            valenceDeviation = Math.min(valenceDeviation, estimate.valenceDeviation());
            arousalDeviation = Math.min(arousalDeviation, estimate.arousalDeviation());
        }
        Affect mean = new Affect(Math.clamp(valence, -1, 1), Math.clamp(arousal, -1, 1));
        return Optional.of(new AffectEstimate(mean, valenceDeviation, arousalDeviation));
    }
}
