package dev.undertone.app.ui.library;

/** The ways to look at a library. */
public enum Section {
    /** All songs in one table. */
    SONGS("Songs"),
    /** The artists, and the songs on their albums. */
    ARTISTS("Artists"),
    /** The albums as a grid of covers. */
    ALBUMS("Albums"),
    /** The genres and their songs. */
    GENRES("Genres"),
    /** The seven emotions and their songs. */
    EMOTIONS("Emotions");

    private final String label;

    Section(String label) {
        this.label = label;
    }

    /** What stands on its button. */
    public String label() {
        return label;
    }
}
