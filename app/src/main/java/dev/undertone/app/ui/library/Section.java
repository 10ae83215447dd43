package dev.undertone.app.ui.library;

import dev.undertone.app.ui.words.Words;

/** The ways to look at a library. */
public enum Section {
    /** All songs in one table. */
    SONGS("library.section.songs", "library.all-songs"),
    /** The artists, and the songs on their albums. */
    ARTISTS("library.section.artists", "library.all-artists"),
    /** The albums as a grid of covers. */
    ALBUMS("library.section.albums", "library.all-albums"),
    /** The genres and their songs. */
    GENRES("library.section.genres", "library.all-genres"),
    /** The seven emotions and their songs. */
    EMOTIONS("library.section.emotions", "library.all-emotions");

    private final String key;
    private final String all;

    Section(String key, String all) {
        this.key = key;
        this.all = all;
    }

    /** What stands on its button. */
    public String label() {
        return Words.of(key);
    }

    /** What stands for all that it lists. */
    String all() {
        return Words.of(all);
    }
}
