/** The one door to the music library: the application knocks here, and need not know what is behind it. */
@NullMarked
package dev.undertone.library.door;

import org.jspecify.annotations.NullMarked;
