/** How far the listening to songs got, said so that nobody is disturbed, and the songs that could not be listened to. */
@NullMarked
package dev.undertone.app.ui.analysis;

import org.jspecify.annotations.NullMarked;
