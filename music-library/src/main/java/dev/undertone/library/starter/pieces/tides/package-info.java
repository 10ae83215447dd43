/** The pieces of the album "Seven Tides", one class a piece. */
@NullMarked
package dev.undertone.library.starter.pieces.tides;

import org.jspecify.annotations.NullMarked;
