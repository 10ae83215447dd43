package dev.undertone.app.ui.music;

import dev.undertone.library.Feedback;
import dev.undertone.library.Track;
import dev.undertone.models.Emotion;

/**
 * What the listener said of being given a song.
 *
 * @param track the song as it is now
 */
public record Told(Feedback feedback, Track track) {

    /** It in a line, such as {@code Not now: “Für Elise”}. */
    public String words() {
        return switch (feedback.kind()) {
            case NOT_NOW -> "Not now: “" + track.title() + "”";
            case NOT_FOR_MOOD -> {
                Emotion mood = feedback.mood();
                yield (mood == null ? "Not while your mood is unsure" : "Not when you look " + mood.word()) + ": “"
                        + track.title() + "”";
            }
            case LESS_OF_ARTIST -> "Less of " + track.artist();
        };
    }
}
