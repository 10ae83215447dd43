/**
 * Playlists: lists of songs, smart ones that follow a search, and the files in which other players keep theirs.
 *
 * <p>M3U and XSPF are read and written here. The libraries for them that are on Maven Central drop lines that they do not
 * understand without a word, have not been released for a decade, or bring a language's runtime with them; what is hard about
 * these files is not their syntax but which file an entry means, and no library answers that.
 */
@NullMarked
package dev.undertone.library.playlist;

import org.jspecify.annotations.NullMarked;
