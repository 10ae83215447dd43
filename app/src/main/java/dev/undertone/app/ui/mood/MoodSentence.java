package dev.undertone.app.ui.mood;

import dev.undertone.app.session.MoodBlend;
import dev.undertone.app.session.MoodPart;
import dev.undertone.app.session.MoodSource;
import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.words.Words;
import dev.undertone.models.Emotion;
import dev.undertone.models.Mood;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
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

    /**
     * The mood that counts.
     *
     * @param since when it began
     * @param hint why no face can be read, where that is known
     */
    static MoodSentence of(MoodBlend blend, LocalTime since, Watching watching, @Nullable String hint) {
        Emotion emotion = blend.mood().emotion();
        if (MoodModel.has(blend, MoodSource.HAND) && emotion != null) {
            return new MoodSentence(
                    Words.of("mood.said"),
                    EmotionStyle.word(emotion),
                    Words.of("mood.said-detail", CLOCK.format(since)));
        }
        if (MoodModel.has(blend, MoodSource.WORDS)) {
            String made = made(blend);
            boolean alone = blend.parts().size() == 1;
            return emotion == null
                    ? new MoodSentence(Words.of("mood.not-sure"), "", made)
                    : new MoodSentence(Words.of(alone ? "mood.sound" : "mood.seem"), EmotionStyle.word(emotion), made);
        }
        return switch (watching) {
            case STARTING -> plain("mood.starting", or(hint, "mood.starting-detail"));
            case NO_PICTURE -> plain("mood.ask", Words.of("mood.ask-detail"));
            case BLIND -> plain("mood.ask", Words.of("mood.blind-detail"));
            case FAILED -> plain("mood.failed", or(hint, "mood.failed-detail"));
            case NO_FACE -> read(blend, since, "mood.no-face", or(hint, "mood.no-face-detail"));
            case FACE -> read(blend, since, "mood.not-sure", or(hint, "mood.not-sure-detail"));
        };
    }

    private static MoodSentence read(MoodBlend blend, LocalTime since, String unsure, String why) {
        Emotion emotion = blend.mood().emotion();
        if (emotion == null) {
            return plain(unsure, why);
        }
        return new MoodSentence(
                Words.of("mood.look"), EmotionStyle.word(emotion), likelihood(blend.mood(), emotion, since));
    }

    /** How likely the emotion is; untold while the face turns to another, of which it takes a while to be sure. */
    private static String likelihood(Mood mood, Emotion emotion, LocalTime since) {
        return mood.scores().strongest() == emotion
                ? Words.of("mood.likely", Math.round(100 * mood.confidence()), CLOCK.format(since))
                : Words.of("mood.since", CLOCK.format(since));
    }

    /** What it is made of, such as {@code Your words 62 %, 4 min ago · your face 38 %}. */
    private static String made(MoodBlend blend) {
        if (blend.parts().size() == 1) {
            return Words.of(
                    "mood.made.words-alone", age(blend.parts().getFirst().age()));
        }
        String parts = blend.parts().stream().map(MoodSentence::part).collect(Collectors.joining(" · "));
        return parts.substring(0, 1).toUpperCase(Words.language()) + parts.substring(1);
    }

    private static String part(MoodPart part) {
        long share = Math.round(100 * part.share());
        return switch (part.source()) {
            case HAND -> Words.of("mood.made.hand", share);
            case WORDS -> Words.of("mood.made.words", share, age(part.age()));
            case FACE -> Words.of("mood.made.face", share);
        };
    }

    private static String age(Duration age) {
        return age.toMinutes() < 1
                ? Words.of("mood.age.now")
                : age.toMinutes() < 60
                        ? Words.of("mood.age.minutes", age.toMinutes())
                        : Words.of("mood.age.hours", age.toHours());
    }

    private static MoodSentence plain(String opening, String detail) {
        return new MoodSentence(Words.of(opening), "", detail);
    }

    private static String or(@Nullable String text, String usual) {
        return text == null ? Words.of(usual) : text;
    }
}
