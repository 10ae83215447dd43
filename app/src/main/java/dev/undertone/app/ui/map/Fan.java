package dev.undertone.app.ui.map;

import dev.undertone.models.Affect;
import dev.undertone.models.AffectEstimate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Songs at the very same place, such as all that only a tag calls happy, are laid out around it like the seeds of a sunflower
 * (Vogel, "A better way to construct the sunflower head", Mathematical Biosciences 44, 1979): each can be seen and reached, and
 * none lies farther from where it belongs than it may well do, by a part of its standard deviation.
 */
public final class Fan {

    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    /** Between neighbours, where there is room for it; on the axes' scale. */
    private static final double GAP = 0.022;

    /** As much of the deviation as is used up at the most. */
    private static final double SHARE = 0.8;

    private Fan() {}

    /** The same songs, no two of which lie at the same place; the first of those that do stays there. */
    public static List<MapSong> out(Collection<MapSong> songs) {
        Map<AffectEstimate, List<MapSong>> byPlace = new LinkedHashMap<>();
        for (MapSong song : songs) {
            byPlace.computeIfAbsent(song.estimate(), _ -> new ArrayList<>()).add(song);
        }
        List<MapSong> apart = new ArrayList<>(songs.size());
        byPlace.forEach((estimate, together) -> {
            double reach = SHARE * Math.min(estimate.valenceDeviation(), estimate.arousalDeviation());
            double gap = Math.min(GAP, reach / Math.sqrt(together.size()));
            for (int i = 0; i < together.size(); i++) {
                apart.add(i == 0 ? together.get(i) : at(together.get(i), gap * Math.sqrt(i), i * GOLDEN_ANGLE));
            }
        });
        return apart;
    }

    private static MapSong at(MapSong song, double distance, double angle) {
        AffectEstimate estimate = song.estimate();
        Affect place = new Affect(
                Math.clamp(estimate.affect().valence() + distance * Math.cos(angle), -1, 1),
                Math.clamp(estimate.affect().arousal() + distance * Math.sin(angle), -1, 1));
        return new MapSong(
                song.track(),
                new AffectEstimate(place, estimate.valenceDeviation(), estimate.arousalDeviation()),
                song.emotion(),
                song.byHand());
    }
}
