package dev.undertone.library.starter.pieces;

import dev.undertone.library.starter.score.Score;
import dev.undertone.models.Emotion;
import java.util.Locale;

/**
 * A piece of the starter library.
 *
 * @param emotion what it is meant to feel like
 * @param performer the ensemble, named by its line-up
 * @param composer as in common usage
 * @param genre in a word or two
 * @param score the music
 */
public record Piece(Emotion emotion, String title, String performer, String composer, String genre, Score score) {

    /** The composer of what was written for this library. */
    public static final String OWN = "Undertone";

    /** The MP3's name: emotion and title in lower case, joined by hyphens. */
    public String fileName() {
        String words = (emotion.word() + " " + title).toLowerCase(Locale.ROOT);
        return words.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "") + ".mp3";
    }

    /** Fixes everything that is left to chance in a performance and on a cover; the same on every machine. */
    public long seed() {
        return title.hashCode();
    }
}
