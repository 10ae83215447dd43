package dev.undertone.app.session;

import dev.undertone.library.Aim;
import dev.undertone.library.SongFilter;
import dev.undertone.library.recommend.MusicTable;
import dev.undertone.library.recommend.Wish;
import dev.undertone.models.Emotion;
import dev.undertone.models.Mood;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the listener wants of the music whatever their mood is.
 *
 * @param aim what the music is to do with every mood; null for what the table says of each
 * @param filter which songs may be planned
 * @param table which music each emotion asks for
 * @param notAgainWithin how long a song is not planned again after it was heard, as far as there are others; not negative
 */
public record Preferences(@Nullable Aim aim, SongFilter filter, MusicTable table, Duration notAgainWithin) {

    /** What holds until the listener says otherwise. */
    public static final Preferences DEFAULT =
            new Preferences(null, SongFilter.ALL, MusicTable.DEFAULT, Wish.USUAL_PAUSE);

    /** What the music is to do with a mood; to stay with one that is unsure, unless an aim was chosen. */
    public Aim aimFor(Mood mood) {
        if (aim != null) {
            return aim;
        }
        Emotion emotion = mood.emotion();
        return emotion == null ? Aim.MATCH : table.of(emotion).aim();
    }

    /** The same among other songs. */
    public Preferences among(SongFilter other) {
        return new Preferences(aim, other, table, notAgainWithin);
    }
}
