/** From a face to the probabilities of seven emotions, and from many such readings to one steady mood. */
@NullMarked
package dev.undertone.models.expression;

import org.jspecify.annotations.NullMarked;
