/** From a score to a finished MP3: FluidSynth, mastering to one loudness, LAME, cover art and tags. */
@NullMarked
package dev.undertone.library.starter.render;

import org.jspecify.annotations.NullMarked;
