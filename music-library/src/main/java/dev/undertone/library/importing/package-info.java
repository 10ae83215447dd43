/**
 * From folders to songs in the catalog: find the files, read what they say of themselves, and account for each one.
 *
 * <p>Nothing in a file may stop an import, so every file ends either in the catalog or in the report with a reason. Nothing
 * is copied or moved.
 *
 * <p>ID3 tags are read here, without the tag library: it takes into memory whatever a tag claims to be, and an import reads
 * thousands. What other formats say is read by FFmpeg, which opens their files anyway. The tag library writes tags; its types
 * stay inside this package.
 */
@NullMarked
package dev.undertone.library.importing;

import org.jspecify.annotations.NullMarked;
