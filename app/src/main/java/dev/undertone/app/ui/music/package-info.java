/** What the listener wants of the music: where it leads, among which songs it is chosen, and what they said of songs. */
@NullMarked
package dev.undertone.app.ui.music;

import org.jspecify.annotations.NullMarked;
