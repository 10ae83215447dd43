/**
 * From all that is known of a song to one point on the circumplex, with how sure it is. The only place that computes it.
 *
 * <p>What counts, and how:
 *
 * <ol>
 *   <li><b>The listener</b> decides alone. A point by hand is known to a deviation of 0.1, an emotion by hand to 0.2, for a word
 *       names a region; and the scores of a song whose emotion was named are certain of it.
 *   <li><b>What was heard</b> is the model's own normal distribution, moved by what the listener's corrections of other songs
 *       taught (below).
 *   <li><b>The tags</b>: the mood's word ({@link dev.undertone.library.evidence.MoodWords}), the genre ({@link
 *       dev.undertone.library.evidence.GenrePriors}) and the tempo ({@link dev.undertone.library.evidence.TempoPrior}). These are
 *       no independent witnesses: one person writes all three, and ballads are slow by name. How far they depend on each other
 *       nobody knows, and for that case covariance intersection (Julier and Uhlmann, "A non-divergent estimation algorithm in
 *       the presence of unknown correlations", American Control Conference 1997) is the combination that never claims too much.
 *       On one axis it comes to this: the most exact one speaks, the others are silent. So it is done on either axis here.
 *       The means of several genres is taken, with the deviation of one.
 *   <li>What the tags say and what was heard is taken for independent, and combined as the product of both distributions. A
 *       tempo tag is left out then, since the tempo is among what was heard.
 * </ol>
 *
 * <p>A mood tag that is one of the seven emotions' own names says more than a point: angry and disgusted lie 0.24 apart, nearer
 * than any song can be placed. So that emotion counts {@value dev.undertone.library.evidence.CombinedAffect#NAMED_ODDS} times in
 * the scores; this number, as all numbers of the tags that do not name another source, is our own judgement.
 *
 * <p><b>Learning from corrections.</b> Where the listener spoke of a song that was heard, the difference between the two, hand
 * minus heard, says how this listener hears otherwise than the model. The mean difference over the library is shrunken by n / (n
 * + 10), n being the number of such songs, and moves what was heard of every other song; of the songs of one artist what then
 * remains is averaged likewise, shrunken by n / (n + 3), and moves that artist's other songs further. So one correction moves
 * the library by an eleventh of itself and the artist's songs by a quarter of the rest on top, and a hundred that agree are
 * nearly believed. Of an artist who is not named nothing is learnt beyond the library's.
 * These movements are taken for each version of the model apart, whose errors are its own, and are rounded to 0.02 (no listener
 * could tell), so that one more correction rarely means to compute a whole library again. They follow from what is in
 * the catalog alone, in whatever order it came in.
 */
@NullMarked
package dev.undertone.library.evidence;

import org.jspecify.annotations.NullMarked;
