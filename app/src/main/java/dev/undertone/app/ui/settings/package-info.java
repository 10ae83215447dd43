/** The sheet on which the listener says, once and for all, how songs are chosen. */
@NullMarked
package dev.undertone.app.ui.settings;

import org.jspecify.annotations.NullMarked;
