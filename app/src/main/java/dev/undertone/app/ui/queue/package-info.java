/** What comes next, and why. */
@NullMarked
package dev.undertone.app.ui.queue;

import org.jspecify.annotations.NullMarked;
