/**
 * The mirror: what the camera sees, the faces in it, and the switch that turns it off.
 *
 * <p>A frame reaches the screen without a queue: it is copied into the one of two buffers that is not on show, and a frame
 * that comes before the last one was shown is dropped.
 */
@NullMarked
package dev.undertone.app.ui.camera;

import org.jspecify.annotations.NullMarked;
