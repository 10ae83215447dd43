/** The domain of the music library, and the one door to it: {@code Library}. */
@NullMarked
package dev.undertone.library;

import org.jspecify.annotations.NullMarked;
