/**
 * The pieces of the starter library, two for each emotion, one class a piece. Tempo, mode, register, articulation and
 * dissonance follow what listeners are known to hear in them (Gabrielsson and Lindström, "The role of structure in the
 * musical expression of emotions", 2010): fast, major and light for joy; slow, minor and low for sadness; loud, rough
 * and marked for anger; quiet, irregular and then sudden for fear; sudden contrast for surprise.
 */
@NullMarked
package dev.undertone.library.starter.pieces;

import org.jspecify.annotations.NullMarked;
