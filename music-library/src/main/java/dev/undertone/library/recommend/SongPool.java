package dev.undertone.library.recommend;

import dev.undertone.library.EvidenceSource;
import dev.undertone.library.LibraryEntry;
import dev.undertone.library.Track;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.models.Affect;
import dev.undertone.models.Emotion;
import dev.undertone.models.Mood;
import java.util.Comparator;
import java.util.List;

/**
 * The songs that may be played for a mood.
 *
 * @param fit how they fit it
 * @param songs available songs; empty only if there is none at all
 */
record SongPool(Fit fit, List<LibraryEntry> songs) {

    /** How the songs fit the mood. */
    enum Fit {
        /** They express the mood's emotion. */
        BELONGING,
        /** Nothing expresses it; these come nearest. */
        NEAREST,
        /** The mood is unsure, and these stay near the neutral centre. */
        CENTRAL
    }

    /** How far from the centre of the circumplex a song is still a neutral background: half of the way to sad. */
    static final double NEAR = 0.35;

    private static final double FARTHEST = 2 * Math.sqrt(2);

    // With fewer, one song would be heard over and over.
    private static final int FEWEST = 3;

    static SongPool forMood(Catalog catalog, Mood mood) {
        Emotion emotion = mood.emotion();
        if (emotion == null) {
            return new SongPool(Fit.CENTRAL, around(Affect.NEUTRAL, catalog.available(null), NEAR));
        }
        List<LibraryEntry> belonging = catalog.available(emotion);
        return belonging.isEmpty()
                ? new SongPool(Fit.NEAREST, around(emotion.affect(), catalog.available(null), 0))
                : new SongPool(Fit.BELONGING, belonging);
    }

    /** The songs within a distance, or the nearest few and all that are as near as these. */
    private static List<LibraryEntry> around(Affect centre, List<LibraryEntry> songs, double distance) {
        List<LibraryEntry> byDistance = songs.stream()
                .sorted(Comparator.comparingDouble(song -> distance(song.track(), centre)))
                .toList();
        if (byDistance.size() <= FEWEST) {
            return byDistance;
        }
        double reach = Math.max(distance, distance(byDistance.get(FEWEST - 1).track(), centre));
        return byDistance.stream()
                .takeWhile(song -> distance(song.track(), centre) <= reach)
                .toList();
    }

    /** A song of which nothing is known is far from everything. */
    static double distance(Track track, Affect centre) {
        return track.source() == EvidenceSource.UNKNOWN
                ? FARTHEST
                : track.affect().affect().distanceTo(centre);
    }
}
