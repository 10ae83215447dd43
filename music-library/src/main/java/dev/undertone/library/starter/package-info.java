/**
 * How the starter library in {@code music-library/tracks} was composed and recorded: scores written in Java, played by
 * FluidSynth, mastered here and encoded by LAME. Like the training of a model, it is work done before the program is
 * shipped: nothing at run time uses it, and the player knows the finished files only.
 *
 * <p>The songs are scored rather than bundled from elsewhere so that every byte of them has a known origin and a
 * licence without conditions, and so that their mood is a decision that can be read and changed.
 */
@NullMarked
package dev.undertone.library.starter;

import org.jspecify.annotations.NullMarked;
