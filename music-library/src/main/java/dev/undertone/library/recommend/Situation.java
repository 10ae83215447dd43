package dev.undertone.library.recommend;

import dev.undertone.library.Aim;
import dev.undertone.library.Play;
import dev.undertone.models.Emotion;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a song is chosen in.
 *
 * @param mood the listener's emotion, null for an unsure one
 * @param aim what the music is to do with it
 * @param table which genres the emotion asks for
 * @param time when it will be heard, with the listener's time of day
 */
record Situation(@Nullable Emotion mood, Aim aim, MusicTable table, ZonedDateTime time) {

    /** That of a play. */
    static Situation of(Play play, MusicTable table, ZoneId zone) {
        return new Situation(
                Emotion.ofWord(play.mood()).orElse(null),
                play.aim(),
                table,
                play.started().atZone(zone));
    }
}
