package dev.undertone.models.training;

import dev.undertone.models.song.SongFeatures;
import dev.undertone.models.song.SongModel;
import dev.undertone.models.song.SongTraits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is little and what is much of a feature among songs. */
final class SongLimits {

    private SongLimits() {}

    /** The thirds of each feature that songs are described by. */
    static Map<String, SongModel.Limits> of(List<SongFeatures> songs) {
        Map<String, SongModel.Limits> limits = new LinkedHashMap<>();
        for (String feature : SongTraits.features()) {
            int place = SongFeatures.NAMES.indexOf(feature);
            double[] sorted = songs.stream()
                    .mapToDouble(song -> song.values()[place])
                    .sorted()
                    .toArray();
            limits.put(feature, new SongModel.Limits(sorted[sorted.length / 3], sorted[2 * sorted.length / 3]));
        }
        return limits;
    }
}
