/**
 * A face that is drawn, shaded and moved by the program itself, so that all of it can run, and be tested, where there is no
 * webcam.
 *
 * <p>Expressions are made of the action units of the Facial Action Coding System (Ekman, Friesen and Hager, 2002), as a
 * person makes them with muscles: the detector and the network read it like anybody else's face. A photograph would do the
 * same for one expression; a drawing passes through all of them, blinks, and belongs to nobody.
 */
@NullMarked
package dev.undertone.app.camera.portrait;

import org.jspecify.annotations.NullMarked;
