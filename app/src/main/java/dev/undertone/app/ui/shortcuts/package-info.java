/**
 * What can be done by keys: one table, by which the window acts and from which the sheet of shortcuts is made.
 */
@NullMarked
package dev.undertone.app.ui.shortcuts;

import org.jspecify.annotations.NullMarked;
