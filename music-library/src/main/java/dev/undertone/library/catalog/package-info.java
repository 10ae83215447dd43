/**
 * The SQLite file that remembers the songs, what is known of them, and what each listener did with them.
 *
 * <p>A song is its audio. Its fingerprint, in which tags have no part, finds it again in a file that was moved, renamed or
 * tagged anew; one song may lie in several files. What listeners say of it (stars, an emotion, corrections, playlists)
 * stands in tables of its own, which no import touches, and a song whose files are gone is kept.
 *
 * <p>Where a song lies on the circumplex follows from what the listener, its tags and a model say of it. Each of these is kept as it
 * was said; what they come to together is kept beside them, because lists and searches ask it of every song, and is
 * computed anew, by the package {@code evidence}, in every transaction that changes one of them.
 *
 * <p>Stars, plays and their counts, what was said of songs and of readings of a face, how moods went, choices and the saved queue
 * are kept by listener; emotions and places given by hand, corrected tags and playlists are the library's. The catalog knows who
 * listens now, and tells, of whatever is kept by listener, theirs. The guest is no row, and all writing for the guest is left out
 * here, at the one place through which all of it comes.
 *
 * <p>One listener can be deleted, or a span of their time, a rating, a PIN or a template, and is then gone from the bytes of the files
 * too: they are written anew, since SQLite leaves deleted rows, and copies of them, where they stood. What the disk itself keeps of
 * blocks that it gave away is out of a program's reach. PINs and templates come from the package {@code profile} as they are kept:
 * derived and encrypted; the rest of the file is not encrypted, for a key that the program finds without asking protects nothing.
 *
 * <p>Whoever chooses songs holds all of them in memory, and asks for a number that tells whether they still are as they were.
 * {@code Database} counts every piece of writing for it that does not say that it leaves them alone.
 *
 * <p>Plain JDBC, SQL beside the class that runs it: a few dozen statements do not earn a mapping layer. The schema is a row of
 * numbered SQL files, and a change of it is always one more file, because catalogs made by every earlier one are in use. All
 * times are UTC epoch milliseconds. Two connections, each behind a lock, serve everybody: one writes, as SQLite does one at a
 * time anyway, and one reads meanwhile, so that no window waits for an import, and nobody ever meets a busy database. The file is
 * in write-ahead mode with full synchronisation, so that what was acknowledged survives a killed process and a lost power supply.
 *
 * <p>Files are kept as URIs, since only these carry every name byte for byte: a path's text loses what is not UTF-8.
 */
@NullMarked
package dev.undertone.library.catalog;

import org.jspecify.annotations.NullMarked;
