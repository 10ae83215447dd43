/**
 * From a picture to an upright, evenly lit 48x48 face.
 *
 * <p>OpenCV's types stay inside this package: what goes in and comes out are plain values, so that no caller has to know
 * when native memory is freed.
 */
@NullMarked
package dev.undertone.models.face;

import org.jspecify.annotations.NullMarked;
