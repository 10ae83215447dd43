/**
 * The way out, and back in: all that listeners put into Undertone, in files that any program can read.
 *
 * <p>A backup is a folder with {@code undertone-backup.json} and, for every program that plays music, each playlist as a file
 * {@code playlists/NAME.m3u8} (UTF-8, whole paths; one that follows a search holds what that finds now; in a folder that only its
 * owner may open). Only the first is read
 * again. The songs' audio is no part of it. It is UTF-8 JSON, one object with these parts in this order:
 *
 * <ul>
 *   <li>{@code format}, always {@code "undertone-backup"}, and {@code version}, now 3. A program refuses a higher version than
 *       it knows, and passes over parts and fields that it does not know.
 *   <li>{@code folders}: the music folders, each a file URI.
 *   <li>{@code listeners}: {@code id}, by which the rest of the file calls them, {@code name}, {@code colour} and {@code
 *       settings}, what the program keeps of their choices as it keeps it. Who has neither id nor name is the one who listens
 *       where nobody has said who; what names no listener is theirs, as is all of a file without this part. Colours and
 *       settings came with version 3.
 *   <li>{@code tracks}: for each song {@code id}, by which the rest of the file calls it; {@code fingerprint} of its audio, 32
 *       hexadecimal digits; {@code format}; {@code milliseconds}; {@code added}; {@code tags} as they are shown; {@code files}
 *       with {@code uri}, {@code size}, {@code modified} and {@code present}; {@code lastPlace}, the URI of a song without
 *       files; {@code edit}, what the listener corrected, and when ({@code made}); {@code
 *       hand}, where the listener puts it: an {@code emotion}, or {@code valence} and {@code arousal}; {@code heard}, what the
 *       {@code model} of that version heard in it: {@code valence} and {@code arousal}, the deviation of either, {@code
 *       confidence}, {@code beatsPerMinute} and {@code traits}. Version 1 had in their place {@code emotions}, for each source
 *       ({@code given} by the file, {@code by_hand}, {@code by_listening}) {@code scores} by emotion; versions 1 and 2 had here
 *       the {@code rating} of the listener without a name. Both are still read.
 *   <li>{@code ratings}: {@code listener}, {@code track}, {@code stars}, and when they were given ({@code made}).
 *   <li>{@code plays}: {@code listener}, {@code track}, {@code started}, {@code heard}, {@code outcome}, {@code endedAt}, {@code
 *       opinion}, {@code mood}, {@code aim}, and where a song was wanted, {@code targetValence} and {@code targetArousal}.
 *   <li>{@code moods}: how listeners' moods went: {@code listener}, {@code started}, {@code lasted}, {@code emotion}, {@code
 *       valence}, {@code arousal}, and {@code said} where the listener said it.
 *   <li>{@code feedback}: what was said of being given songs: {@code listener}, {@code track}, {@code kind}, the {@code mood} that it
 *       was given for, and when ({@code given}).
 *   <li>{@code reviews}: ratings of 1 to 10: {@code listener}, the {@code track} that played, if one did, the {@code mood} that it
 *       was given for, {@code rating}, {@code comment}, and when ({@code given}).
 *   <li>{@code corrections}: what was said of readings of faces: {@code listener}, the {@code scores} that were read by emotion,
 *       the {@code label} that was right, and when ({@code given}).
 *   <li>{@code playlists}: {@code name}, {@code search} of one that holds whatever is found, {@code created}, {@code changed},
 *       {@code tracks}.
 *   <li>{@code queues}: {@code listener}, {@code current}, {@code position}, {@code chosen}, {@code planned}. Versions 1 and 2
 *       had one {@code queue}, the unnamed listener's.
 * </ul>
 *
 * <p>PINs and templates of faces are no part of it: whoever holds a backup is to hold nothing that opens a profile or knows a face.
 *
 * <p>One listener's profile is a file {@code undertone-profile-ID-NAME.json} ({@code undertone-profile-1.json} of the listener
 * without a name), for them to keep and take along; it is not read again. It has the {@code format} {@code "undertone-profile"},
 * {@code version} 1, {@code name}, {@code colour}, {@code settings}, and, only where it was asked for, {@code face}, the template
 * of their face in Base64 and not encrypted; then {@code ratings}, {@code plays}, {@code moods}, {@code feedback},
 * {@code reviews}, {@code corrections} and {@code queue} (of none or one), with the fields from above but for the
 * {@code listener}; and the {@code songs} that these speak of: {@code id}, by which they call it, {@code fingerprint},
 * {@code title} and {@code artist}. Only its owner may read it, as a backup.
 *
 * <p>Loudness and waveforms are no part of it, for they are measured anew in less time than a song lasts.
 *
 * <p>All times are UTC epoch milliseconds, all durations milliseconds. What is null is left out. Files are named by URI, since a
 * path's text loses what is not UTF-8.
 *
 * <p>Reading and writing go song by song, so that a large library needs no more memory than a small one, and everything read is
 * made a value of this program before the catalog sees it: a file from anywhere can be refused, but cannot leave anything odd
 * behind. A restoration is one transaction.
 */
@NullMarked
package dev.undertone.library.backup;

import org.jspecify.annotations.NullMarked;
