/** How views observe models, which outlive them. */
@NullMarked
package dev.undertone.app.ui.observing;

import org.jspecify.annotations.NullMarked;
