package dev.undertone.app.ui.library;

import dev.undertone.app.ui.words.Words;
import dev.undertone.library.LibraryEntry;
import dev.undertone.library.Track;
import dev.undertone.library.TrackEdit;
import dev.undertone.library.TrackTags;
import dev.undertone.models.Emotion;
import dev.undertone.models.UserFacingException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * Corrections of one song or many, before they are kept. What the songs have in common is there to be changed; where they
 * differ, a field is empty, and stays as it is in each song unless something is written into it.
 */
public final class EditModel {

    /** What can be written. */
    public enum Field {
        /** The title. */
        TITLE("library.column.title", TrackTags::title),
        /** Who is heard. */
        ARTIST("library.column.artist", TrackTags::artist),
        /** Whose album it is. */
        ALBUM_ARTIST("library.column.album-artist", TrackTags::albumArtist),
        /** The album. */
        ALBUM("library.column.album", TrackTags::album),
        /** The genres, a semicolon between two. */
        GENRE("library.column.genre", tags -> String.join("; ", tags.genres())),
        /** The year it came out. */
        YEAR(
                "library.column.year",
                tags -> tags.year() == null ? "" : tags.year().toString());

        private final String key;
        private final Function<TrackTags, String> text;

        Field(String key, Function<TrackTags, String> text) {
            this.key = key;
            this.text = text;
        }

        /** What stands beside it. */
        public String label() {
            return Words.of(key);
        }
    }

    private final List<LibraryEntry> songs;
    private final LibraryCommands commands;
    private final Runnable onEnd;
    private final Map<Field, String> former = new EnumMap<>(Field.class);
    private final Map<Field, StringProperty> texts = new EnumMap<>(Field.class);
    private final @Nullable Integer formerStars;
    private final ObjectProperty<@Nullable Integer> stars = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Emotion> emotion = new SimpleObjectProperty<>();
    private final @Nullable Emotion formerEmotion;
    private final BooleanProperty alsoToFiles = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /**
     * @param songs one or more
     * @param commands keep what is written
     * @param onEnd called when it is kept, or given up
     */
    EditModel(List<LibraryEntry> songs, LibraryCommands commands, Runnable onEnd) {
        this.songs = List.copyOf(songs);
        this.commands = commands;
        this.onEnd = onEnd;
        for (Field field : Field.values()) {
            String common = common(song -> field.text.apply(song.track().tags()));
            if (common != null) {
                former.put(field, common);
            }
            texts.put(field, new SimpleStringProperty(common == null ? "" : common));
        }
        formerStars = common(LibraryEntry::stars);
        stars.set(formerStars);
        formerEmotion = common(song -> song.track().emotion()) == null
                ? null
                : songs.getFirst().track().emotion().orElse(null);
        emotion.set(formerEmotion);
    }

    /** How many songs are edited. */
    public int count() {
        return songs.size();
    }

    /** The song, where it is one; else the first. */
    public Track sample() {
        return songs.getFirst().track();
    }

    /** Whether the songs differ in a field. */
    public boolean isMixed(Field field) {
        return !former.containsKey(field);
    }

    /** What is written in a field. */
    public StringProperty textProperty(Field field) {
        return Objects.requireNonNull(texts.get(field));
    }

    /** The rating, 0 for none; null where the songs differ, which leaves them as they are. */
    public ObjectProperty<@Nullable Integer> starsProperty() {
        return stars;
    }

    /** The emotion; null where there is none or the songs differ, which leaves them as they are. */
    public ObjectProperty<@Nullable Emotion> emotionProperty() {
        return emotion;
    }

    /** Whether the songs' files are to say the same. */
    public BooleanProperty alsoToFilesProperty() {
        return alsoToFiles;
    }

    /** What keeps it from being kept; empty where nothing does. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Keeps what was changed and ends; where something cannot be kept, says why and goes on. */
    public void save() {
        SongChanges changes;
        try {
            changes = changes();
        } catch (UserFacingException e) {
            problem.set(e.getMessage());
            return;
        }
        if (!changes.isEmpty()) {
            commands.edit(songs.stream().map(LibraryEntry::track).toList(), changes);
        }
        onEnd.run();
    }

    /** Gives it up. */
    public void cancel() {
        onEnd.run();
    }

    private SongChanges changes() {
        Integer chosenStars = stars.get();
        Emotion chosenEmotion = emotion.get();
        return new SongChanges(
                edit(),
                Objects.equals(chosenStars, formerStars) ? null : chosenStars,
                chosenEmotion == formerEmotion ? null : chosenEmotion,
                alsoToFiles.get());
    }

    private TrackEdit edit() {
        String genre = changed(Field.GENRE);
        return new TrackEdit(
                changed(Field.TITLE),
                changed(Field.ARTIST),
                changed(Field.ALBUM_ARTIST),
                changed(Field.ALBUM),
                genre == null
                        ? null
                        : Arrays.stream(genre.split(";"))
                                .map(String::strip)
                                .filter(part -> !part.isEmpty())
                                .toList(),
                year());
    }

    private @Nullable Integer year() {
        String text = changed(Field.YEAR);
        if (text == null) {
            return null;
        }
        if (text.isBlank()) {
            return TrackEdit.NO_YEAR;
        }
        try {
            int year = Integer.parseInt(text.strip());
            if (year >= 1) {
                return year;
            }
        } catch (NumberFormatException _) {
            // told below
        }
        throw new UserFacingException(Words.of("edit.year.wrong"), Words.of("edit.year.fix"));
    }

    /** What was written where something else was; null where nothing was changed. */
    private @Nullable String changed(Field field) {
        String text = textProperty(field).get();
        return Objects.equals(text, Objects.requireNonNullElse(former.get(field), "")) ? null : text;
    }

    /** What all songs have; null where they differ. */
    private <T> @Nullable T common(Function<LibraryEntry, T> part) {
        T first = part.apply(songs.getFirst());
        return songs.stream().allMatch(song -> part.apply(song).equals(first)) ? first : null;
    }
}
