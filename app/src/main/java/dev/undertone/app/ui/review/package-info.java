/** What the listener thinks of songs, in a number and their own words: the form, and all that they gave so far. */
@NullMarked
package dev.undertone.app.ui.review;

import org.jspecify.annotations.NullMarked;
