package dev.undertone.app.settings;

import dev.undertone.library.Aim;
import dev.undertone.library.recommend.MusicTable;
import dev.undertone.library.recommend.Wish;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the listener chose of how songs are chosen.
 *
 * @param aim what the music is to do with every mood; null for what the table says of each
 * @param table which music each emotion asks for
 * @param notAgainWithin how long a song is not chosen again after it was heard, up to thirty days
 */
public record MusicSettings(@Nullable Aim aim, MusicTable table, Duration notAgainWithin) {

    private static final Duration LONGEST_PAUSE = Duration.ofDays(30);

    /** What holds until the listener chooses. */
    public static final MusicSettings DEFAULT = new MusicSettings(null, MusicTable.DEFAULT, Wish.USUAL_PAUSE);

    /** Takes a pause beyond the ends as the end. */
    public MusicSettings {
        notAgainWithin = notAgainWithin.isNegative()
                ? Duration.ZERO
                : notAgainWithin.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : notAgainWithin;
    }

    /** The same with another aim. */
    public MusicSettings withAim(@Nullable Aim chosen) {
        return new MusicSettings(chosen, table, notAgainWithin);
    }

    /** The same with another table. */
    public MusicSettings withTable(MusicTable chosen) {
        return new MusicSettings(aim, chosen, notAgainWithin);
    }

    /** The same with another pause. */
    public MusicSettings withNotAgainWithin(Duration chosen) {
        return new MusicSettings(aim, table, chosen);
    }
}
