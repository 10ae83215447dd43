/**
 * What the listener chose and expects to find again.
 *
 * <p>Plain values in a small JSON file: a person can read and mend it, and a broken one costs no more than the choices
 * in it.
 */
@NullMarked
package dev.undertone.app.settings;

import org.jspecify.annotations.NullMarked;
