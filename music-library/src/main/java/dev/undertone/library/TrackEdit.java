package dev.undertone.library;

import dev.undertone.models.UserFacingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the listener corrects in what is written about a song. A part that is null is left as it is. Texts are brought onto one
 * line, and genres parted at semicolons.
 *
 * @param title empty for the name of the song's file
 * @param artist empty to take it out
 * @param albumArtist empty to take it out
 * @param album empty to take it out
 * @param genres in the order in which they are written, at the most {@value #MOST_GENRES}; empty to take them out
 * @param year 1 to 9999, or {@link #NO_YEAR} to take it out
 */
public record TrackEdit(
        @Nullable String title,
        @Nullable String artist,
        @Nullable String albumArtist,
        @Nullable String album,
        @Nullable List<String> genres,
        @Nullable Integer year) {

    /** The year that takes out the one that is there. */
    public static final int NO_YEAR = 0;

    /** A song with more is in none of them. */
    public static final int MOST_GENRES = 12;

    private static final int LAST_YEAR = 9999;

    /**
     * @throws UserFacingException if a text is longer than {@link TrackTags#LONGEST_TEXT}, or genres or year are out of range
     */
    public TrackEdit {
        title = tidy("title", title);
        artist = tidy("artist", artist);
        albumArtist = tidy("album artist", albumArtist);
        album = tidy("album", album);
        genres = genres == null ? null : parted(genres);
        if (year != null && (year < NO_YEAR || year > LAST_YEAR)) {
            throw new UserFacingException("There is no year " + year + ".", "Give one from 1 to " + LAST_YEAR + ".");
        }
    }

    /** Whether it changes nothing. */
    public boolean isEmpty() {
        return title == null
                && artist == null
                && albumArtist == null
                && album == null
                && genres == null
                && year == null;
    }

    /** The same with another title. */
    public TrackEdit withTitle(String other) {
        return new TrackEdit(other, artist, albumArtist, album, genres, year);
    }

    /** Whether tags say all of this already. */
    public boolean agreesWith(TrackTags tags) {
        Integer said = tags.year();
        return (title == null || title.equals(tags.title()))
                && (artist == null || artist.equals(tags.artist()))
                && (albumArtist == null || albumArtist.equals(tags.albumArtist()))
                && (album == null || album.equals(tags.album()))
                && (genres == null || genres.equals(tags.genres()))
                && (year == null || year.equals(Objects.requireNonNullElse(said, NO_YEAR)));
    }

    private static @Nullable String tidy(String what, @Nullable String text) {
        if (text == null) {
            return null;
        }
        String line = TrackTags.onOneLine(text);
        if (line.length() > TrackTags.LONGEST_TEXT) {
            throw new UserFacingException(
                    String.format(Locale.ROOT, "The %s is %,d characters long.", what, line.length()),
                    String.format(Locale.ROOT, "Shorten it to %d at the most.", TrackTags.LONGEST_TEXT));
        }
        return line;
    }

    private static List<String> parted(List<String> texts) {
        List<String> genres = new ArrayList<>();
        for (String text : texts) {
            for (String part : text.split(";", -1)) {
                String genre = Objects.requireNonNull(tidy("genre", part));
                if (!genre.isEmpty() && genres.stream().noneMatch(genre::equalsIgnoreCase)) {
                    genres.add(genre);
                }
            }
        }
        if (genres.size() > MOST_GENRES) {
            throw new UserFacingException(
                    String.format(Locale.ROOT, "These are %d genres.", genres.size()),
                    String.format(Locale.ROOT, "Choose %d of them at the most.", MOST_GENRES));
        }
        return List.copyOf(genres);
    }
}
