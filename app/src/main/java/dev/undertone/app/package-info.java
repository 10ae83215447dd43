/** The entry, and the one place that builds the object graph. */
@NullMarked
package dev.undertone.app;

import org.jspecify.annotations.NullMarked;
