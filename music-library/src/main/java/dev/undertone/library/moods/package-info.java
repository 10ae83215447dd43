/** How a listener's moods went, what they heard meanwhile, and how they rated it, as tables that other programs read. */
@NullMarked
package dev.undertone.library.moods;

import org.jspecify.annotations.NullMarked;
