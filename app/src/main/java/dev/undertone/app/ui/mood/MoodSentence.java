package dev.undertone.app.ui.mood;

import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.words.Words;
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
                Words.of("mood.said"), EmotionStyle.word(emotion), Words.of("mood.said-detail", CLOCK.format(since)));
    }

    /**
     * What the camera reads.
     *
     * @param hint why no face can be read, where that is known
     */
    static MoodSentence read(Mood mood, LocalTime since, Watching watching, @Nullable String hint) {
        return switch (watching) {
            case STARTING -> plain("mood.starting", or(hint, "mood.starting-detail"));
            case NO_PICTURE -> plain("mood.ask", Words.of("mood.ask-detail"));
            case BLIND -> plain("mood.ask", Words.of("mood.blind-detail"));
            case FAILED -> plain("mood.failed", or(hint, "mood.failed-detail"));
            case NO_FACE -> read(mood, since, "mood.no-face", or(hint, "mood.no-face-detail"));
            case FACE -> read(mood, since, "mood.not-sure", or(hint, "mood.not-sure-detail"));
        };
    }

    private static MoodSentence read(Mood mood, LocalTime since, String unsure, String why) {
        Emotion emotion = mood.emotion();
        if (emotion == null) {
            return plain(unsure, why);
        }
        return new MoodSentence(
                Words.of("mood.look"),
                EmotionStyle.word(emotion),
                Words.of("mood.likely", Math.round(100 * mood.confidence()), CLOCK.format(since)));
    }

    private static MoodSentence plain(String opening, String detail) {
        return new MoodSentence(Words.of(opening), "", detail);
    }

    private static String or(@Nullable String text, String usual) {
        return text == null ? Words.of(usual) : text;
    }
}
