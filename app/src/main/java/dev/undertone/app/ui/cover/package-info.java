/** The pictures of songs, and what stands in for a song that has none. */
@NullMarked
package dev.undertone.app.ui.cover;

import org.jspecify.annotations.NullMarked;
