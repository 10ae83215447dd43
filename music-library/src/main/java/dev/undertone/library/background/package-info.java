/** Work that gives way to everything else: what the listener hears and sees comes first. */
@NullMarked
package dev.undertone.library.background;

import org.jspecify.annotations.NullMarked;
