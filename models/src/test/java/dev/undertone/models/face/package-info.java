/** Tests of how faces are followed, cut out and judged. */
@NullMarked
package dev.undertone.models.face;

import org.jspecify.annotations.NullMarked;
