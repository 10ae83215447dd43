/**
 * The pieces of the starter library, a package for each album and there a class for each piece. Tempo, mode, register, articulation and
 * dissonance follow what listeners are known to hear in them (Gabrielsson and Lindström, "The role of structure in the
 * musical expression of emotions", 2010): fast, major and light for joy; slow, minor and low for sadness; loud, rough
 * and marked for anger; quiet, irregular and then sudden for fear; sudden contrast for surprise.
 */
@NullMarked
package dev.undertone.library.starter.pieces;

import org.jspecify.annotations.NullMarked;
