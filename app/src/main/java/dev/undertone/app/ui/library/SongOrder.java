package dev.undertone.app.ui.library;

import dev.undertone.app.settings.TableLayout;
import java.util.List;

/**
 * What songs are sorted by.
 *
 * @param keys the weightiest first; songs that are equal in all of them keep the library's own order
 */
public record SongOrder(List<Key> keys) {

    /** The library's own order: by artist, album, place on it and title. */
    public static final SongOrder NATURAL = new SongOrder(List.of());

    /**
     * A column to sort by.
     *
     * @param descending the greatest first; songs that have nothing in the column come last either way
     */
    public record Key(SongColumn column, boolean descending) {}

    /** Takes a copy. */
    public SongOrder {
        keys = List.copyOf(keys);
    }

    /** The order that was kept in the settings; columns that are unknown are left out. */
    static SongOrder of(TableLayout layout) {
        return new SongOrder(layout.sort().stream()
                .flatMap(sort ->
                        SongColumn.named(sort.name()).stream().map(column -> new Key(column, sort.descending())))
                .toList());
    }
}
