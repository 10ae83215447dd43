package dev.undertone.library.catalog;

import java.util.List;

/**
 * What became of a catalog's contents that were merged into another.
 *
 * @param tracks songs; those that were known got what was said of them later than here
 * @param listeners listeners who have a name
 * @param ratings stars; those that were given later here are known
 * @param plays plays
 * @param moods moods
 * @param feedback what was said of being given songs
 * @param reviews ratings of 1 to 10
 * @param corrections what was said of readings of faces
 * @param playlists playlists; those that were there just so are known
 * @param notPlaced what found no place, each a sentence
 */
public record MergeReport(
        Count tracks,
        Count listeners,
        Count ratings,
        Count plays,
        Count moods,
        Count feedback,
        Count reviews,
        Count corrections,
        Count playlists,
        List<String> notPlaced) {

    /** Takes a copy of the sentences. */
    public MergeReport {
        notPlaced = List.copyOf(notPlaced);
    }

    /**
     * Things of one kind.
     *
     * @param added those that were not known
     * @param known those that were
     */
    public record Count(int added, int known) {}
}
