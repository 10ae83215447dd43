package dev.undertone.library.search;

import dev.undertone.library.AudioFormat;
import dev.undertone.models.Emotion;
import java.util.Set;

/** What a song may meet or not. */
public sealed interface Condition {

    /** What is written of a song in one or several fields. */
    enum TextField {
        TITLE,
        ARTIST,
        ALBUM_ARTIST,
        ALBUM,
        GENRE
    }

    /** What can be counted or measured of a song. */
    enum NumberField {
        /** The year it came out; songs without one meet no condition on it. */
        YEAR,
        /** The listener's stars, 0 where there are none. */
        RATING,
        /** How often it was started. */
        PLAYS,
        /** Its tempo in beats a minute; songs without one meet no condition on it. */
        BPM,
        /** How long it lasts, in milliseconds. */
        LENGTH,
        /** When it came into the library, in UTC epoch milliseconds. */
        ADDED,
        /** When it was last started, in UTC epoch milliseconds; songs never started meet no condition on it. */
        PLAYED
    }

    /** What a song can be. */
    enum State implements Condition {
        /** None of its files was there when they were last looked for. */
        UNAVAILABLE,
        /** The listener corrected what its file says. */
        EDITED
    }

    /**
     * One of the fields holds these words one after the other, whatever their case and accents.
     *
     * @param fields not empty
     * @param text holds a letter or digit
     * @param whole whether the last of them must stand there whole; otherwise a word that begins with it will do
     */
    record Words(Set<TextField> fields, String text, boolean whole) implements Condition {
        /** Takes a copy of the fields. */
        public Words {
            fields = Set.copyOf(fields);
        }
    }

    /**
     * A number lies in a range.
     *
     * @param from the least that will do, perhaps minus infinity
     * @param below what it stays below, perhaps infinity
     */
    record Range(NumberField field, double from, double below) implements Condition {}

    /** Its strongest emotion is one of these. */
    record OfEmotion(Set<Emotion> emotions) implements Condition {
        /** Takes a copy. */
        public OfEmotion {
            emotions = Set.copyOf(emotions);
        }
    }

    /** Its audio is of one of these formats. */
    record OfFormat(Set<AudioFormat> formats) implements Condition {
        /** Takes a copy. */
        public OfFormat {
            formats = Set.copyOf(formats);
        }
    }
}
