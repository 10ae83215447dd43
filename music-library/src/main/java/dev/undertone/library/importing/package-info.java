/**
 * From folders to songs in the catalog: find the files, read what they say of themselves, and account for each one.
 *
 * <p>Nothing in a file may stop an import, so every file ends either in the catalog or in the report with a reason. Nothing
 * is copied or moved.
 *
 * <p>ID3 tags are read and written by the tag library, jaudiotagger; its types stay inside this package. To read, it is given
 * one frame at a time, cut out here. Given a whole file it finds no tag where it finds no sound; given a whole tag it leaves
 * out all that follows a frame which it does not understand, be it only a comment; and it makes room for whatever a
 * compressed frame claims to hold, and for every picture. The tags of the other formats are read by FFmpeg, which opens
 * their files anyway, and written by the tag library.
 *
 * <p>Music folders are watched with {@code directory-watcher}: the JDK's own service knows single folders alone, and on macOS
 * looks every few seconds. The library's hashing of files is off, for it would read all of them; what is told twice costs one
 * look at a file's size and time.
 */
@NullMarked
package dev.undertone.library.importing;

import org.jspecify.annotations.NullMarked;
