/**
 * How much becomes a colour: the one scale in which the window and the terminal's pictures draw what the network went by.
 *
 * <p>Lightness alone already orders the colours, so they can be told apart in print and by those who see few hues; the hue
 * goes along from violet over red to yellow, and the least is transparent, so that the face below stays visible.
 */
@NullMarked
package dev.undertone.app.heatmap;

import org.jspecify.annotations.NullMarked;
