/**
 * From songs' files to the sound card.
 *
 * <p>One thread of its own does all of it: it decodes a block of 20 ms, applies the gains and hands the block to the
 * {@link dev.undertone.app.playback.AudioOutput}, which makes it wait while its buffer of 200 ms is full. Decoding runs
 * hundreds of times faster than the music, so a second thread with a buffer between the two would add latency and
 * nothing else; only opening a file, which a slow disk can hold up, happens elsewhere.
 *
 * <p>A block goes through these in turn: a {@code Voice} for each song that sounds (its file as stereo frames at the rate of the line,
 * its ReplayGain, its part in a crossfade), the {@code Mixer} that adds them up and goes over from one to the next at the very frame,
 * the {@code Effects} on all of it (equaliser, volume, the way into and out of silence, limiter), and the {@code Line}. The song that
 * follows is named beforehand, and its file is open when it is needed.
 *
 * <p>A pause, a seek or another song never stops, flushes or drains the line. On PulseAudio each of these, and every
 * moment in which the buffer runs empty, costs as much as the card's own buffer holds until sound is heard again: up to
 * two seconds, measured against a null sink, and a quarter of a second against one that holds 50 ms. So the line is fed with
 * silence instead, and what it plays is switched. For the same reason it keeps its rate, and songs of another rate are
 * resampled; a file of 16 bits at the line's rate arrives bit by bit while nothing is set to change it. After a minute of
 * silence the line is closed, to let the sound card sleep.
 *
 * <p>Every jump in loudness is a ramp of a few milliseconds, because a jump is a click. What would go beyond full scale, by ReplayGain, a
 * crossfade or the equaliser, is turned down by the limiter before it comes, and not cut off.
 */
@NullMarked
package dev.undertone.app.playback;

import org.jspecify.annotations.NullMarked;
