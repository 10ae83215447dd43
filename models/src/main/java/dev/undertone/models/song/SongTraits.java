package dev.undertone.models.song;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands out in a song's sound, told by what is little and what is much among the songs of a model. */
public final class SongTraits {

    private final Map<String, SongModel.Limits> limits;

    SongTraits(Map<String, SongModel.Limits> limits) {
        this.limits = limits;
    }

    /** The features that traits are told by. */
    public static List<String> features() {
        return List.of(
                SongFeatures.ONSET_RATE,
                SongFeatures.PULSE_CLARITY,
                SongFeatures.MODE,
                SongFeatures.KEY_CLARITY,
                SongFeatures.BRIGHTNESS,
                SongFeatures.ROUGHNESS,
                SongFeatures.LOUDNESS_RANGE);
    }

    /**
     * Puts into words what was heard.
     *
     * @param scores of the whole song
     * @param excerpts of the song that are not silent; there may be none
     */
    SongReading reading(QuadrantScores scores, List<SongFeatures> excerpts) {
        List<SongTrait> traits = excerpts.isEmpty() ? List.of() : traits(excerpts);
        return new SongReading(scores.estimate(), scores.confidence(), tempo(excerpts), traits);
    }

    private List<SongTrait> traits(List<SongFeatures> excerpts) {
        List<SongTrait> traits = new ArrayList<>();
        add(traits, excerpts, SongFeatures.ONSET_RATE, SongTrait.SLOW, SongTrait.FAST);
        add(traits, excerpts, SongFeatures.BRIGHTNESS, SongTrait.DARK, SongTrait.BRIGHT);
        if (mean(excerpts, SongFeatures.KEY_CLARITY)
                > limit(SongFeatures.KEY_CLARITY).little()) {
            add(traits, excerpts, SongFeatures.MODE, SongTrait.MINOR, SongTrait.MAJOR);
        }
        add(traits, excerpts, SongFeatures.PULSE_CLARITY, SongTrait.FREE_PULSE, SongTrait.STEADY_PULSE);
        add(traits, excerpts, SongFeatures.ROUGHNESS, SongTrait.SMOOTH, SongTrait.ROUGH);
        add(traits, excerpts, SongFeatures.LOUDNESS_RANGE, SongTrait.EVEN, SongTrait.DYNAMIC);
        return traits.stream().sorted().toList();
    }

    private void add(
            List<SongTrait> traits, List<SongFeatures> excerpts, String feature, SongTrait little, SongTrait much) {
        double value = mean(excerpts, feature);
        if (value < limit(feature).little()) {
            traits.add(little);
        } else if (value > limit(feature).much()) {
            traits.add(much);
        }
    }

    /** The tempo of the excerpt whose pulse is clearest. */
    private @Nullable Double tempo(List<SongFeatures> excerpts) {
        Double tempo = null;
        double clearest = limit(SongFeatures.PULSE_CLARITY).little();
        for (SongFeatures excerpt : excerpts) {
            double clarity = excerpt.value(SongFeatures.PULSE_CLARITY);
            if (clarity > clearest) {
                clearest = clarity;
                tempo = Math.pow(2, excerpt.value(SongFeatures.TEMPO));
            }
        }
        return tempo;
    }

    private SongModel.Limits limit(String feature) {
        SongModel.Limits limit = limits.get(feature);
        if (limit == null) {
            throw new IllegalStateException("the model has no limits of " + feature);
        }
        return limit;
    }

    private static double mean(List<SongFeatures> excerpts, String feature) {
        return excerpts.stream()
                .mapToDouble(excerpt -> excerpt.value(feature))
                .average()
                .orElseThrow();
    }
}
