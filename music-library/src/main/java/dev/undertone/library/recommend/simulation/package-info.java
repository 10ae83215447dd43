/**
 * How well songs are chosen, measured on simulated listeners whose tastes are known.
 *
 * <p>Each listener likes some artists more than others (a product of hidden factors of people and artists; people come in five
 * kinds, and are partly themselves), some songs for no reason, some energies, and has for every emotion a place on the circumplex
 * where they want their music: half of them where the mood is, others somewhat happier or calmer. What they think of a song is the
 * sum of it, and how likely they skip it follows from that. They differ in how much the mood and the artist count to them. Twenty share
 * a computer and come to it one after the other, a day apart. The programs that choose for them know the tags, an uncertain affect of
 * most songs, an uncertain reading of the mood, and what listeners did; never the tastes. All the numbers stand in {@code World} and
 * {@code SimulatedListener}; they were set so that a third of what is chosen at random by emotion tags is skipped within thirty
 * seconds, as listeners of a large streaming service do (Lamere, "The Skip", 2014). The recommender's own numbers were chosen on other
 * seeds than those that are reported.
 *
 * <p>A simulation shows that a program learns what there is to learn. It does not show that people are like this.
 */
@NullMarked
package dev.undertone.library.recommend.simulation;

import org.jspecify.annotations.NullMarked;
