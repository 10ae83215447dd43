/** Tests of how faces are followed, cut out and judged. */
@NullMarked
package dev.undertone.models.identity;

import org.jspecify.annotations.NullMarked;
