/**
 * Which songs to play for a mood, in which order, and the true reason for each.
 *
 * <p>What belongs to the mood comes before everything else; among those songs it is variety that decides: what was heard
 * longest ago, and no artist twice in a row. Songs never heard come in an order that differs from one start of the program
 * to the next and stays the same between, so that planning again does not shuffle what the listener already saw coming.
 */
@NullMarked
package dev.undertone.library.recommend;

import org.jspecify.annotations.NullMarked;
