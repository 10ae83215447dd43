/**
 * The program used for hours, and killed again and again, with somebody who counts what it loses.
 *
 * <p>A soak is two processes. One is the program itself, with its real window, camera, sound and catalog, and a {@code BusyListener}
 * who uses it; it says on its standard output, as JSON lines, what it plays, what it has kept and how much memory it holds. The
 * other one starts it, does to it what a machine does to programs (a {@code Fault}), and judges what it hears. They are two because
 * the one that is stopped, or killed, cannot tell of it.
 *
 * <p>Both work in a folder of their own, which is deleted in the end; the listener's own things are never touched.
 */
@NullMarked
package dev.undertone.app.endurance;

import org.jspecify.annotations.NullMarked;
