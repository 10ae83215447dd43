/** Whose face it is: from a face to numbers that tell people apart, and from many of these to a listener who is known. */
@NullMarked
package dev.undertone.models.identity;

import org.jspecify.annotations.NullMarked;
