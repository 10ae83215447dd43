/**
 * What the camera reads, in numbers and in words, and the way to say it by hand instead.
 *
 * <p>The words speak of an expression, which can be seen, and never of what someone feels, which cannot.
 */
@NullMarked
package dev.undertone.app.ui.mood;

import org.jspecify.annotations.NullMarked;
