/**
 * Which songs to play for a mood, in which order, and the true reason for each.
 *
 * <p>An {@code Arc} says where on the circumplex each song of a plan should lie. A song's score is a sum of named features
 * ({@code Feature}), each weighed as a bandit learned it for this listener ({@code LinearBandit}), who begins with what the others
 * who listen here taught. What would trouble the listener (a song again too soon, one that they refused, an artist twice in a row, a
 * step back on the arc) counts before every score ({@code Plan}). The reason names the terms of the sum that were greatest.
 *
 * <p>A listener says what they think in four ways, and each counts in the next plan: how they leave a song and whether they like
 * it, on one scale with it ({@code Reward}); a rating of 1 to 10, on the same scale and three times as heavy for the song itself,
 * since it is said on purpose ({@code Taste}); that a song is wrong for a mood or not wanted now, which keeps it out; and that
 * there is too much of an artist. Nothing of the guest is learned.
 *
 * <p>All that is learned follows from plays, feedback and ratings in the catalog, and is learned anew at the first plan of each
 * start; nothing else is stored, so that deleting these forgets it all, a backup carries it all, and a better rule learns from
 * what was heard before it.
 *
 * <p>Collaborative filtering compares artists and not songs, because the few people at one computer have heard few of the same songs.
 * A single listener gets nothing of it, and is told so.
 */
@NullMarked
package dev.undertone.library.recommend;

import org.jspecify.annotations.NullMarked;
