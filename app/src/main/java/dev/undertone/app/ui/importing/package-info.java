/** Adding music: by a button or by dropping files on the window, with its progress and what became of every file. */
@NullMarked
package dev.undertone.app.ui.importing;

import org.jspecify.annotations.NullMarked;
