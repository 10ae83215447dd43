/**
 * How the window looks: the two colour schemes, the seven colours of the emotions, type and icons.
 *
 * <p>AtlantaFX's Primer styles the controls. {@code undertone.css} gives the window its shape and
 * {@code undertone-light.css} and {@code undertone-dark.css} its colours; no other file of the window names one, but for the
 * scale of {@code dev.undertone.app.heatmap}, which is the same in both. The seven emotion colours have one lightness and one
 * chroma in OKLCH and differ in hue, so that none shouts.
 */
@NullMarked
package dev.undertone.app.ui.theme;

import org.jspecify.annotations.NullMarked;
