package dev.undertone.library.search;

import dev.undertone.library.search.Condition.TextField;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The names that may stand before a colon. */
enum Field {
    TITLE(TextField.TITLE),
    ARTIST(TextField.ARTIST, TextField.ALBUM_ARTIST),
    ALBUM(TextField.ALBUM),
    GENRE(TextField.GENRE),
    YEAR("a year such as 1999, >1990 or 1990-1999"),
    RATING("0 to 5 stars, such as 4 or >=3"),
    PLAYS("a number such as 0, >10 or 1-5"),
    BPM("beats a minute, such as 120, <90 or 100-130"),
    LENGTH("minutes, such as <3:00, 4 or 3:30-5"),
    ADDED("an age such as <7d or >1y, or a date such as 2024-05"),
    PLAYED("an age such as <7d or >1y, a date such as 2024-05, or never"),
    EMOTION("angry, disgusted, fearful, happy, neutral, sad, surprised or none"),
    FORMAT("mp3, flac, vorbis, opus, aac, alac, wav, ogg or m4a"),
    IS("available, unavailable, rated, unrated, played, unplayed or edited");

    private final Set<TextField> texts;
    private final String explanation;

    Field(TextField... texts) {
        this.texts = Set.of(texts);
        this.explanation = "words";
    }

    Field(String explanation) {
        this.texts = Set.of();
        this.explanation = explanation;
    }

    static Optional<Field> ofName(String name) {
        for (Field field : values()) {
            if (field.word().equalsIgnoreCase(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where its words are looked for; empty where its values are no words. */
    Set<TextField> texts() {
        return texts;
    }

    /** What may stand behind its colon, for people. */
    String explanation() {
        return explanation;
    }
}
