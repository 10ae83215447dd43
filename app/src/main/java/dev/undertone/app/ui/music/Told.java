package dev.undertone.app.ui.music;

import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.words.Words;
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
            case NOT_NOW -> Words.of("music.told.not-now", track.title());
            case NOT_FOR_MOOD -> {
                Emotion mood = feedback.mood();
                yield mood == null
                        ? Words.of("music.told.not-unsure", track.title())
                        : Words.of("music.told.not-for", EmotionStyle.word(mood), track.title());
            }
            case LESS_OF_ARTIST -> Words.of("music.told.less-of", track.artist());
        };
    }
}
