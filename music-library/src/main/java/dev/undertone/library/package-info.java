/**
 * The vocabulary of the music library: plain values that every package here, and the application, speaks.
 *
 * <p>The one door to the library is {@link dev.undertone.library.door.Library}. It stands in a package of its own because
 * it knows all the others, and all the others know these values: in this package it would close a cycle.
 */
@NullMarked
package dev.undertone.library;

import org.jspecify.annotations.NullMarked;
