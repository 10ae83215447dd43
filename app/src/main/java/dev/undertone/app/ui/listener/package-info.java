/**
 * Who listens: the listeners to choose from, their PINs, and what they can have done with all that is theirs.
 *
 * <p>A listener who has a PIN is asked for it with every switch to them, also where it was entered before: whoever leaves the
 * window to somebody else must not leave them what is theirs. A PIN is held as characters that are overwritten once they are
 * used, never as a string and never in a text field, which would keep one.
 */
@NullMarked
package dev.undertone.app.ui.listener;

import org.jspecify.annotations.NullMarked;
