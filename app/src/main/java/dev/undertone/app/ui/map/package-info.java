/**
 * The mood map: the library as points on the plane of valence and arousal, with the present mood in it.
 *
 * <p>All songs are painted on one canvas and found again by a grid, so that tens of thousands move as smoothly as ten do. What
 * is seen of the plane is a {@code Viewport}; mouse, wheel, pinch and keys change it, and nothing else does.
 *
 * <p>A song of which nothing is known has no place, and is not painted: in the middle of the plane it would look neutral.
 */
@NullMarked
package dev.undertone.app.ui.map;

import org.jspecify.annotations.NullMarked;
