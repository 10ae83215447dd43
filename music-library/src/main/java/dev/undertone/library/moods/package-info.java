/** How a listener's moods went and what they heard meanwhile, as a table that other programs read. */
@NullMarked
package dev.undertone.library.moods;

import org.jspecify.annotations.NullMarked;
