package dev.undertone.library.catalog;

import java.util.List;

/**
 * What became of a catalog's contents that were merged into another.
 *
 * @param tracksAdded songs that were not known
 * @param tracksKnown songs that were, and got what was said of them later than here
 * @param playsAdded plays that were not known
 * @param playsKnown plays that were
 * @param moodsAdded moods that were not known
 * @param moodsKnown moods that were
 * @param playlistsAdded playlists that were not known
 * @param playlistsKnown playlists that were there just so
 * @param notPlaced what found no place, each a sentence
 */
public record MergeReport(
        int tracksAdded,
        int tracksKnown,
        int playsAdded,
        int playsKnown,
        int moodsAdded,
        int moodsKnown,
        int playlistsAdded,
        int playlistsKnown,
        List<String> notPlaced) {

    /** Takes a copy of the sentences. */
    public MergeReport {
        notPlaced = List.copyOf(notPlaced);
    }
}
