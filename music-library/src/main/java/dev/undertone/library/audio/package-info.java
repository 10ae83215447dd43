/**
 * From a file to samples.
 *
 * <p>JLayer decodes MPEG frames well and looks for them badly: garbage between frames, truncated ends, seeking and the
 * encoder's padding are beyond it. So the file is scanned here, once, for where its frames lie; JLayer is then handed
 * nothing but whole frames, from wherever they are wanted. Its types stay inside this package.
 */
@NullMarked
package dev.undertone.library.audio;

import org.jspecify.annotations.NullMarked;
