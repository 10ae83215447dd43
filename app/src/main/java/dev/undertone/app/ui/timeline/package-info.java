/**
 * The day's moods with the songs that were heard, as a chart and as a list, and the weeks before it.
 *
 * <p>A {@code MoodDay} is read whole and is immutable; the chart, the list and the strip of days are drawn from it. The chart is
 * made of shapes, which take their colours from the stylesheet as all else does, and not of a node for each mark: one shape for all
 * marks of a colour, so that a day of 1,440 moods and 400 songs is drawn within 25 ms of processor time.
 */
@NullMarked
package dev.undertone.app.ui.timeline;

import org.jspecify.annotations.NullMarked;
