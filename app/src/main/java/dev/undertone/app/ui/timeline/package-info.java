/**
 * The day's moods with the songs that were heard, as a chart and as a list, and the weeks before it.
 *
 * <p>A {@code MoodDay} is read whole and is immutable; the chart, the list and the strip of days are drawn from it. The chart is
 * made of nodes, which take their colours from the stylesheet as all else does; a day has some hundreds of moods at most, and
 * moods that follow each other in one emotion are one mark.
 */
@NullMarked
package dev.undertone.app.ui.timeline;

import org.jspecify.annotations.NullMarked;
