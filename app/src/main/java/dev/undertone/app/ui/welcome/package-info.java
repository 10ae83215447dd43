/** The first run: where the music is, whether the camera may look, and then the first song. */
@NullMarked
package dev.undertone.app.ui.welcome;

import org.jspecify.annotations.NullMarked;
