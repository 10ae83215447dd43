package dev.undertone.app.ui.player;

import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.recommend.Reason;
import dev.undertone.models.Emotion;
import java.util.stream.Collectors;

/** Why a song was chosen, as it stands on the screen. */
public final class Reasons {

    private Reasons() {}

    /** The library's reasons can stand within a sentence; here they begin a line. */
    public static String sentence(Reason reason) {
        String text = reason.parts().stream().map(Reasons::words).collect(Collectors.joining("; "));
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Words.language()) + text.substring(1);
    }

    /** A kind of reason that is newer than the window's sentences is told in English. */
    private static String words(Reason.Part part) {
        String key = "reason." + part.name();
        return Words.has(key)
                ? Words.of(
                        key,
                        part.facts().stream()
                                .map(fact -> fact instanceof Emotion emotion ? EmotionStyle.word(emotion) : fact)
                                .toArray())
                : part.text();
    }
}
