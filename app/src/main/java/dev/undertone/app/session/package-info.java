/**
 * Mood in, music out: what a listening session is, without a window and without hardware.
 *
 * <p>{@link dev.undertone.app.session.Perception} turns frames into readings and readings into a mood, on a thread of its
 * own that owns OpenCV and PyTorch. {@link dev.undertone.app.session.ListeningSession} turns the mood into a queue and the
 * queue into songs.
 *
 * <p>All of the session's state belongs to one thread, the session's. Commands from a window, readings from the camera and
 * news from the player are put in its line and dealt with one after the other, so no rule ever meets a half-changed
 * queue; a lock would say the same, but would hold up the player's thread while the catalog writes. Listeners are called on
 * that thread too.
 */
@NullMarked
package dev.undertone.app.session;

import org.jspecify.annotations.NullMarked;
