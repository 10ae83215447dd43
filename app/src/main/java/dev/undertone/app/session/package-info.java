/**
 * Mood in, music out: what a listening session is, without a window and without hardware.
 *
 * <p>{@link dev.undertone.app.session.Perception} turns frames into readings and readings into a mood, on a thread of its
 * own that owns OpenCV and PyTorch. {@link dev.undertone.app.session.ListeningSession} turns the mood into a queue and the
 * queue into songs.
 *
 * <p>The queue is a {@link dev.undertone.app.session.MusicPlan}: the songs of an {@link dev.undertone.app.session.Arc} from the
 * mood to the aim, behind those that the listener chose. It is planned anew when the mood, the preferences, the library or
 * what is known of the listener's taste change (a skip, an opinion, feedback); while nothing does, songs are added at its end
 * alone, because a queue that is shuffled under the listener's eyes is none.
 *
 * <p>All of the session's state belongs to one thread, the session's. Commands from a window, readings from the camera and
 * news from the player are put in its line and dealt with one after the other, so no rule ever meets a half-changed
 * queue; a lock would say the same, but would hold up the player's thread while the catalog writes. Listeners are called on
 * that thread too.
 */
@NullMarked
package dev.undertone.app.session;

import org.jspecify.annotations.NullMarked;
