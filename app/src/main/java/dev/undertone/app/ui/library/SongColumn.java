package dev.undertone.app.ui.library;

import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.LibraryEntry;
import java.text.CollationKey;
import java.text.Collator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column of the table of songs: its name, its width, and what it sorts by. */
public enum SongColumn {
    /** The place on the album. */
    NUMBER("library.column.number", 46, false, numbers(entry -> place(entry))),
    /** The title. */
    TITLE("library.column.title", 250, true, words(entry -> entry.track().title())),
    /** Who is heard. */
    ARTIST("library.column.artist", 180, true, words(entry -> entry.track().artist())),
    /** The album. */
    ALBUM("library.column.album", 180, true, words(entry -> entry.track().album())),
    /** Whose album it is. */
    ALBUM_ARTIST(
            "library.column.album-artist",
            160,
            false,
            words(entry -> entry.track().tags().albumArtist())),
    /** The genres. */
    GENRE("library.column.genre", 120, true, words(entry -> genres(entry))),
    /** The year it came out. */
    YEAR("library.column.year", 62, false, numbers(entry -> entry.track().tags().year())),
    /** How long it lasts. */
    LENGTH("library.column.length", 68, true, numbers(entry -> entry.track().duration())),
    /** Its strongest emotion, in the order in which the window shows the seven. */
    EMOTION(
            "library.column.emotion",
            112,
            true,
            numbers(entry ->
                    entry.track().emotion().map(EmotionStyle.ORDER::indexOf).orElse(null))),
    /** The listener's rating. */
    STARS("library.column.rating", 104, true, numbers(entry -> entry.stars() == 0 ? null : entry.stars())),
    /** How often it was started. */
    PLAYS("library.column.plays", 70, true, numbers(entry -> entry.plays() == 0 ? null : entry.plays())),
    /** When it was last started. */
    LAST_PLAYED("library.column.last-played", 112, false, numbers(LibraryEntry::lastStarted)),
    /** When it came into the library. */
    ADDED("library.column.added", 112, false, numbers(LibraryEntry::added)),
    /** Its tempo. */
    BEATS("library.column.bpm", 60, false, numbers(entry -> entry.track().tags().beatsPerMinute())),
    /** The kind of file. */
    FORMAT("library.column.format", 80, false, numbers(entry -> entry.track().format())),
    /** Where its file lies. */
    FILE("library.column.file", 260, false, words(entry -> entry.track().file().toString()));

    private final String key;
    private final double width;
    private final boolean usual;
    private final Keys keys;

    SongColumn(String key, double width, boolean usual, Keys keys) {
        this.key = key;
        this.width = width;
        this.usual = usual;
        this.keys = keys;
    }

    /** What stands above it. */
    public String label() {
        return Words.of(key);
    }

    /** How wide it is until the listener changes that, in pixels. */
    public double width() {
        return width;
    }

    /** Whether it takes more room, or less, when the table does. */
    boolean stretches() {
        return switch (this) {
            case TITLE, ARTIST, ALBUM, ALBUM_ARTIST, GENRE, FILE -> true;
            default -> false;
        };
    }

    /** Whether it is on show until the listener chooses. */
    public boolean usual() {
        return usual;
    }

    /** The name in settings. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column of a name that {@link #word()} gives; empty where there is none. */
    public static Optional<SongColumn> named(String word) {
        for (SongColumn column : values()) {
            if (column.word().equals(word)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** What a song sorts by in this column, one kind of value for all songs; null where it has nothing there. */
    Function<LibraryEntry, @Nullable Comparable<?>> sortKeys() {
        return keys.make();
    }

    /** The genres as one text. */
    static String genres(LibraryEntry entry) {
        return String.join(", ", entry.track().tags().genres());
    }

    private static @Nullable Integer place(LibraryEntry entry) {
        Integer number = entry.track().tags().number();
        Integer disc = entry.track().tags().disc();
        return number == null ? null : (disc == null ? 1 : disc) * 10_000 + number;
    }

    private static Keys numbers(Function<LibraryEntry, @Nullable Comparable<?>> value) {
        return () -> value;
    }

    /** Words sort as in a dictionary of the listener's language. A collator is no thing for two threads, so each order has its own. */
    private static Keys words(Function<LibraryEntry, String> text) {
        return () -> {
            Collator collator = Collator.getInstance(Words.language());
            return entry -> {
                String words = text.apply(entry);
                if (words.isEmpty()) {
                    return null;
                }
                CollationKey key = collator.getCollationKey(words);
                return key;
            };
        };
    }

    private interface Keys {
        Function<LibraryEntry, @Nullable Comparable<?>> make();
    }
}
