/**
 * The model card's pictures, drawn from plain numbers.
 *
 * <p>JFreeChart stays inside this package. It was chosen over XChart because cells, axes and notes can each be set where the
 * reader needs them, and because it brings no other library along (LGPL 2.1; nothing at run time uses it).
 */
@NullMarked
package dev.undertone.models.training.chart;

import org.jspecify.annotations.NullMarked;
