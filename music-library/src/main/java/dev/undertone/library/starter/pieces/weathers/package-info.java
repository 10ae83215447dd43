/** The pieces of the album "Seven Weathers", one class a piece. */
@NullMarked
package dev.undertone.library.starter.pieces.weathers;

import org.jspecify.annotations.NullMarked;
