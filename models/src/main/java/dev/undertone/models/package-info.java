/**
 * The vocabulary of the whole program: plain values that need no library and that every floor speaks.
 *
 * <p>An {@link dev.undertone.models.Emotion} names an expression, {@link dev.undertone.models.EmotionScores} says how
 * likely each one is, {@link dev.undertone.models.Affect} places it on Russell's circumplex and
 * {@link dev.undertone.models.Mood} is what remains of many readings once they are steady.
 */
@NullMarked
package dev.undertone.models;

import org.jspecify.annotations.NullMarked;
