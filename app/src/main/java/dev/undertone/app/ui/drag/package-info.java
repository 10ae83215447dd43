/**
 * Songs that are carried from one list to another, by the mouse or through the clipboard.
 *
 * <p>What is carried are the numbers of the songs, and which rows of which list they were: a list that gets its own rows back
 * moves them, any other copies them.
 */
@NullMarked
package dev.undertone.app.ui.drag;

import org.jspecify.annotations.NullMarked;
