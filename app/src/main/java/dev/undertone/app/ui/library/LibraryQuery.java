package dev.undertone.app.ui.library;

import org.jspecify.annotations.Nullable;

/**
 * What the listener wants to see of the library.
 *
 * @param text what they search for; blank for everything
 * @param section how they look at it
 * @param group the key of the artist, album, genre or emotion they chose there; null for all
 * @param order what the songs are sorted by
 */
public record LibraryQuery(
        String text, Section section, @Nullable String group, SongOrder order) {

    /** All songs in the library's own order. */
    public static final LibraryQuery EVERYTHING = new LibraryQuery("", Section.SONGS, null, SongOrder.NATURAL);

    /** Whether it is answered by the covers of all albums, not by songs. */
    boolean isGrid() {
        return section == Section.ALBUMS && group == null;
    }
}
