/**
 * From a song's file to the sound card.
 *
 * <p>One thread of its own does all of it: it decodes a block of 20 ms, applies the gains and hands the block to the
 * {@link dev.undertone.app.playback.AudioOutput}, which makes it wait while its buffer of 200 ms is full. Decoding runs
 * hundreds of times faster than the music, so a second thread with a buffer between the two would add latency and
 * nothing else; only opening a file, which a slow disk can hold up, happens elsewhere.
 *
 * <p>A pause, a seek or another song never stops, flushes or drains the line. On PulseAudio each of these, and every
 * moment in which the buffer runs empty, costs up to two seconds until sound is heard again (measured against a null
 * sink). So the line is fed with silence instead, and what it plays is switched. After a minute of silence the line is
 * closed, to let the sound card sleep.
 *
 * <p>Every jump in loudness is a ramp of a few milliseconds, because a jump is a click.
 *
 * <p>Between the decoder and the output there is nothing but a block of floats, stereo and interleaved: the place where
 * an equaliser, a song's own gain or a second song fading in belongs.
 */
@NullMarked
package dev.undertone.app.playback;

import org.jspecify.annotations.NullMarked;
