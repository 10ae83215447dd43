package dev.undertone.app.session;

import dev.undertone.app.playback.PlayQueue;
import dev.undertone.app.playback.Player;
import dev.undertone.library.Track;
import dev.undertone.library.recommend.Pick;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Which song follows the one that plays. The player is told beforehand, so that it can go over to it without a gap. */
final class Succession {

    /** The player may have gone over to a song while another was being named, so the last few stay known. */
    private static final int REMEMBERED = 8;

    private final Player player;
    private final PlayQueue queue;
    private final BrokenSongs broken;
    private final Map<Long, Pick> named = new LinkedHashMap<>();
    private long last;

    /**
     * @param broken are never named
     */
    Succession(Player player, PlayQueue queue, BrokenSongs broken) {
        this.player = player;
        this.queue = queue;
        this.broken = broken;
    }

    /** Names the song that comes by the queue as it is, where that is another than before. */
    void name(PlayOrder order) {
        Pick next = next(order);
        Pick before = named.get(last);
        if (next != null && before != null && isSame(before.track(), next.track())) {
            named.put(last, next);
        } else if (next != null) {
            last = player.follow(next.track());
            named.put(last, next);
            forgetOldest();
        } else if (before != null) {
            player.followNone();
            last = 0;
        }
    }

    /** Takes others for the picks that were named. */
    void replaceEach(UnaryOperator<Pick> others) {
        named.replaceAll((_, pick) -> others.apply(pick));
    }

    /** The player was given another song, and follows none until one is named again. */
    void reset() {
        last = 0;
    }

    /** The song that was named by this number; empty where none was. It counts as named no longer. */
    Optional<Pick> take(long play) {
        if (play == last) {
            last = 0;
        }
        return Optional.ofNullable(named.remove(play));
    }

    private @Nullable Pick next(PlayOrder order) {
        Pick current = queue.current().orElse(null);
        if (current == null || order.stopAfterSong()) {
            return null;
        }
        if (order.repeat() == Repeat.ONE && !broken.contains(current.track())) {
            return current;
        }
        return queue.following().filter(pick -> !broken.contains(pick.track())).orElse(null);
    }

    /** Whether it sounds the same, whatever else is known of it by now. */
    private static boolean isSame(Track one, Track other) {
        return one.id() == other.id() && one.file().equals(other.file());
    }

    private void forgetOldest() {
        if (named.size() > REMEMBERED) {
            named.remove(named.keySet().iterator().next());
        }
    }
}
