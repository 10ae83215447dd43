package dev.undertone.library;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is written about a song: in its file's tags, with the listener's own corrections. Every text is on one line and of a
 * length that a list can show.
 *
 * @param title empty where nobody says
 * @param artist who is heard in it; empty where nobody says
 * @param albumArtist whose album it is on; empty where nobody says, which mostly means the artist
 * @param album empty where nobody says
 * @param disc the disc of its album, from 1; null where nobody says
 * @param number its place on the disc, from 1; null where nobody says
 * @param year the year it came out, 1 to 9999; null where nobody says
 * @param genres in their written order, none empty, none twice
 * @param beatsPerMinute its tempo, above 0; null where nobody says
 * @param mood the mood that the file names, in its own word; empty where it names none
 * @param replayGain how much louder or softer it should be played; {@link ReplayGain#UNKNOWN} where nobody says
 * @param musicBrainz its numbers in the MusicBrainz database; {@link MusicBrainzIds#UNKNOWN} where nobody says
 */
public record TrackTags(
        String title,
        String artist,
        String albumArtist,
        String album,
        @Nullable Integer disc,
        @Nullable Integer number,
        @Nullable Integer year,
        List<String> genres,
        @Nullable Double beatsPerMinute,
        String mood,
        ReplayGain replayGain,
        MusicBrainzIds musicBrainz) {

    /** The most characters of a text: nobody's title is longer, and no row of a list shows as many. */
    public static final int LONGEST_TEXT = 300;

    // The control characters of Unicode, not of ASCII alone: the next line, U+0085, is one of them.
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+");

    /** What a file without tags says. */
    public static final TrackTags NONE = of("", "", "", List.of());

    /** Takes a copy of the genres. */
    public TrackTags {
        genres = List.copyOf(genres);
    }

    /** Tags that say no more than this. */
    public static TrackTags of(String title, String artist, String album, List<String> genres) {
        return new TrackTags(
                title,
                artist,
                "",
                album,
                null,
                null,
                null,
                genres,
                null,
                "",
                ReplayGain.UNKNOWN,
                MusicBrainzIds.UNKNOWN);
    }

    /** The same with another title. */
    public TrackTags withTitle(String other) {
        return new TrackTags(
                other,
                artist,
                albumArtist,
                album,
                disc,
                number,
                year,
                genres,
                beatsPerMinute,
                mood,
                replayGain,
                musicBrainz);
    }

    /** The same with another mood. */
    public TrackTags withMood(String other) {
        return new TrackTags(
                title,
                artist,
                albumArtist,
                album,
                disc,
                number,
                year,
                genres,
                beatsPerMinute,
                other,
                replayGain,
                musicBrainz);
    }

    /** A text with every row of white space, control characters and other ends of lines made one space, and none at its ends. */
    public static String onOneLine(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }

    /** A text on one line, and cut with an ellipsis where it is longer than {@link #LONGEST_TEXT}. */
    public static String line(String text) {
        String line = onOneLine(text);
        if (line.length() <= LONGEST_TEXT) {
            return line;
        }
        int cut = LONGEST_TEXT - 1;
        if (Character.isHighSurrogate(line.charAt(cut - 1))) {
            cut--;
        }
        return line.substring(0, cut).stripTrailing() + '…';
    }

    /** Whose album it is on: the album's artist, or the song's own where nobody says. */
    public String albumOwner() {
        return albumArtist.isEmpty() ? artist : albumArtist;
    }
}
