package dev.undertone.library.recommend;

import dev.undertone.library.LibraryEntry;
import dev.undertone.library.Track;
import dev.undertone.library.recommend.SongPool.Fit;
import dev.undertone.models.Affect;
import dev.undertone.models.Emotion;
import dev.undertone.models.Mood;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Says why a song was chosen: how it fits the mood, and why it rather than another that fits as well. */
final class ReasonWords {

    private final Mood mood;
    private final SongPool pool;
    private final Instant time;

    /**
     * @param time when the choice is made
     */
    ReasonWords(Mood mood, SongPool pool, Instant time) {
        this.mood = mood;
        this.pool = pool;
        this.time = time;
    }

    /**
     * @param again whether the same plan, or the song that plays, has it already
     */
    Reason reason(LibraryEntry song, boolean again) {
        int size = pool.songs().size();
        if (size == 1 && pool.fit() == Fit.BELONGING) {
            return new Reason("the only " + mood.word() + " song here" + (again ? ", so once more" : ""));
        }
        String turn = again
                ? size == 1 ? "again, as there is no other" : "again, as there are only " + size + " such songs"
                : heard(song);
        return new Reason(fit(song.track()) + "; " + turn);
    }

    private String fit(Track track) {
        String feeling = track.emotion().map(Emotion::word).orElse("of unknown feeling");
        return switch (pool.fit()) {
            case BELONGING -> feeling + ", like your mood";
            case NEAREST -> feeling + ", near your mood as no song here is " + mood.word();
            case CENTRAL -> {
                boolean near = SongPool.distance(track, Affect.NEUTRAL) <= SongPool.NEAR;
                yield feeling + (near ? ", a calm middle" : "") + " while your mood is unclear";
            }
        };
    }

    private String heard(LibraryEntry song) {
        return Optional.ofNullable(song.lastStarted())
                .map(last -> "last heard " + ago(Duration.between(last, time)))
                .orElse("not heard yet");
    }

    private static String ago(Duration past) {
        if (past.toDays() > 0) {
            return counted(past.toDays(), "day") + " ago";
        }
        if (past.toHours() > 0) {
            return counted(past.toHours(), "hour") + " ago";
        }
        return past.toMinutes() > 0 ? counted(past.toMinutes(), "minute") + " ago" : "a moment ago";
    }

    private static String counted(long count, String unit) {
        return count == 1 ? "1 " + unit : count + " " + unit + "s";
    }
}
