/**
 * A small vocabulary for writing music in Java: a {@code Score} of {@code Part}s, notes written as text with bar lines
 * that are checked, and their performance as a MIDI sequence.
 */
@NullMarked
package dev.undertone.library.starter.score;

import org.jspecify.annotations.NullMarked;
