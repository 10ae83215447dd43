/**
 * The mini player: a small window that stays above all others while the full one is hidden.
 *
 * <p>It has no frame of the desktop's own, which would take a third of its height, so that it brings what a frame is for: it is
 * dragged by any part that is no control, and closing it, by whatever means, leads back to the full window.
 */
@NullMarked
package dev.undertone.app.ui.mini;

import org.jspecify.annotations.NullMarked;
