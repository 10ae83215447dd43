package dev.undertone.library.importing;

import dev.undertone.library.Lyrics.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** The words of a song as they are written into its file, each part in the order in which it was found. */
public final class WrittenLyrics {

    // FFmpeg adds a language to the first in WAV files.
    private static final Set<String> FIELDS =
            Set.of("lyrics", "unsyncedlyrics", "unsynchronisedlyrics", "syncedlyrics");
    private static final String WITH_LANGUAGE = "lyrics-";

    // More versions than a song is sung in.
    private static final int MOST = 16;

    private final List<String> texts = new ArrayList<>();
    private final List<List<Line>> timed = new ArrayList<>();

    WrittenLyrics() {}

    /** Texts, which may hold times as LRC files do. */
    public List<String> texts() {
        return Collections.unmodifiableList(texts);
    }

    /** Lines that say when they are sung, perhaps not in that order. */
    public List<List<Line>> timed() {
        return Collections.unmodifiableList(timed);
    }

    void add(String text) {
        if (!text.isBlank() && texts.size() < MOST) {
            texts.add(text);
        }
    }

    void add(List<Line> lines) {
        if (!lines.isEmpty() && timed.size() < MOST) {
            timed.add(lines);
        }
    }

    /** Adds a field, if it is one of words. */
    void addField(String name, byte[] text) {
        addField(name, TextRepair.decoded(text));
    }

    /** Adds a field, if it is one of words. */
    void addField(String name, String text) {
        boolean isWords = FIELDS.contains(TagTexts.normal(name)) || name.startsWith(WITH_LANGUAGE);
        if (isWords) {
            add(TextRepair.mended(text));
        }
    }
}
