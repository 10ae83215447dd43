/**
 * Playlists: their names beside the panes, and the songs of the one that is open.
 *
 * <p>The songs are shown by the library's own table, which is given a list that has an order of its own.
 */
@NullMarked
package dev.undertone.app.ui.playlist;

import org.jspecify.annotations.NullMarked;
