/** Work that must not hold up the window. */
@NullMarked
package dev.undertone.app.ui.task;

import org.jspecify.annotations.NullMarked;
