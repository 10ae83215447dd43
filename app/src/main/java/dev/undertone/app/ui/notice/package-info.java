/** Short messages that get out of the way: what happened, and what the listener can do. */
@NullMarked
package dev.undertone.app.ui.notice;

import org.jspecify.annotations.NullMarked;
