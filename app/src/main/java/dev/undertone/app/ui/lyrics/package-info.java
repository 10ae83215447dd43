/** The words of the song that plays. */
@NullMarked
package dev.undertone.app.ui.lyrics;

import org.jspecify.annotations.NullMarked;
