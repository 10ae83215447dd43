/**
 * The library: all songs in a table, and by artist, album, genre and emotion.
 *
 * <p>Nothing that grows with the number of songs happens on the FX thread. A {@code Shelf} is an immutable picture of the
 * library; it answers a {@code LibraryQuery} with the rows to show, off that thread, and the table takes the finished list.
 * An order is worked out once for each shelf and then only walked, so that a key press in the search costs one pass.
 *
 * <p>The grid of albums is a list whose rows hold as many tiles as fit. ControlsFX has a virtualised grid, but one without
 * selection or keys, which are most of the work.
 */
@NullMarked
package dev.undertone.app.ui.library;

import org.jspecify.annotations.NullMarked;
