/** The song that plays, and what can be done to it. */
@NullMarked
package dev.undertone.app.ui.player;

import org.jspecify.annotations.NullMarked;
