/**
 * From folders to songs in the catalog: find the files, read what they say of themselves, and account for each one.
 *
 * <p>Nothing in a file may stop an import, so every file ends either in the catalog or in the report with a reason. Nothing
 * is copied or moved. The tag library's types stay inside this package.
 */
@NullMarked
package dev.undertone.library.importing;

import org.jspecify.annotations.NullMarked;
