/** What the listener can take back. */
@NullMarked
package dev.undertone.app.ui.undo;

import org.jspecify.annotations.NullMarked;
