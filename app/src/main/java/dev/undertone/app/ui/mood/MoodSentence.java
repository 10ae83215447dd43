package dev.undertone.app.ui.mood;

import dev.undertone.models.Emotion;
import dev.undertone.models.Mood;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The mood in words.
 *
 * @param opening the headline, or its beginning where a word follows
 * @param word the emotion's adjective, empty where none can be named
 * @param detail a second, quieter line
 */
record MoodSentence(String opening, String word, String detail) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** What the listener said. */
    static MoodSentence said(Emotion emotion, LocalTime since) {
        return new MoodSentence(
                "Said by hand:", emotion.word(), "Since " + CLOCK.format(since) + ". The music follows what you said.");
    }

    /**
     * What the camera reads.
     *
     * @param hint why no face can be read, where that is known
     */
    static MoodSentence read(Mood mood, LocalTime since, Watching watching, @Nullable String hint) {
        return switch (watching) {
            case STARTING -> new MoodSentence("Getting ready…", "", or(hint, "Opening your songs and the camera."));
            case NO_PICTURE ->
                new MoodSentence("How shall it sound?", "", "Choose a mood, or let the camera read your expression.");
            case BLIND ->
                new MoodSentence("How shall it sound?", "", "Expressions cannot be read here, so choose a mood.");
            case FAILED -> new MoodSentence("Undertone cannot start", "", or(hint, "The log tells why."));
            case NO_FACE -> read(mood, since, "Looking for you", or(hint, "No face is in view."));
            case FACE -> read(mood, since, "Not sure yet", or(hint, "Your expression is hard to read."));
        };
    }

    private static MoodSentence read(Mood mood, LocalTime since, String unsure, String why) {
        Emotion emotion = mood.emotion();
        if (emotion == null) {
            return new MoodSentence(unsure, "", why);
        }
        return new MoodSentence(
                "You look",
                emotion.word(),
                "%d %% likely, since %s".formatted(Math.round(100 * mood.confidence()), CLOCK.format(since)));
    }

    private static String or(@Nullable String text, String usual) {
        return text == null ? usual : text;
    }
}
