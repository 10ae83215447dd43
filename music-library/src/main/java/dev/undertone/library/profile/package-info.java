/** Who listens here, what protects what is theirs, and how it is taken along or deleted. */
@NullMarked
package dev.undertone.library.profile;

import org.jspecify.annotations.NullMarked;
