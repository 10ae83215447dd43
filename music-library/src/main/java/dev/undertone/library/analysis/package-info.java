/**
 * The job that listens to every song once, and once more when there is another model; and that measures every song once.
 *
 * <p>Songs are heard one at a time, on one thread of the lowest priority, in three excerpts of half a minute: what is in memory is
 * one excerpt as it is decoded, at most 30 s at the file's own rate, and the excerpts of one song as the model wants them. Each song
 * is a transaction of its own, so that a program that is killed has lost the song it was at and no other, and the next start goes
 * on from there. The catalog knows which model heard a song, and which songs could not be decoded; these are tried again
 * when their file or the model is another, and otherwise never.
 *
 * <p>Loudness, true peak and waveform are measured when all songs were heard, each song from its beginning to its end in one
 * pass of decoding, and once: what was measured is of the audio, and is forgotten when that is another. It goes on silently, since
 * nobody waits for it: the outline of a song that is played is measured when it is asked for. New songs are heard before the
 * measuring goes on. What cannot be decoded is tried again when its file is another.
 *
 * <p>It gives way. Before each excerpt it asks whether it would disturb, and waits for as long as it would; the application
 * answers by what it sees of playback, camera and machine.
 */
@NullMarked
package dev.undertone.library.analysis;

import org.jspecify.annotations.NullMarked;
