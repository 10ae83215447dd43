package dev.undertone.app.session;

import dev.undertone.library.SavedQueue;
import dev.undertone.library.Track;
import dev.undertone.library.door.Library;
import dev.undertone.library.recommend.Pick;
import dev.undertone.library.recommend.Reason;
import dev.undertone.models.Mood;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which songs come next: the planner's, without those that turned out to be broken, or those of the last session. */
final class SongChoice {

    private static final int PLANNED = 6;
    private static final Reason LEFT_OFF = new Reason("where you left off");
    private static final Reason WAS_NEXT = new Reason("was to come next when you left off");

    private final Library library;
    private final Set<Long> broken = new HashSet<>();

    SongChoice(Library library) {
        this.library = library;
    }

    /** This song is not chosen again in this session. */
    void leaveOut(Track track) {
        broken.add(track.id());
    }

    /** What to play next; empty only if nothing can be played at all. */
    List<Pick> plan(Mood mood, @Nullable Track playing) {
        List<Pick> picks = playable(mood, playing);
        return picks.isEmpty() && !mood.isUnsure() ? playable(Mood.unsure(mood.scores()), playing) : picks;
    }

    /** The song that an earlier session ended with. */
    Optional<Pick> leftOff(SavedQueue saved) {
        return Optional.ofNullable(saved.current()).flatMap(id -> restored(id, LEFT_OFF));
    }

    /** The songs that an earlier session had planned. */
    List<Pick> wasNext(SavedQueue saved) {
        return saved.upcoming().stream()
                .flatMap(id -> restored(id, WAS_NEXT).stream())
                .toList();
    }

    private List<Pick> playable(Mood mood, @Nullable Track playing) {
        return library.planner().plan(mood, playing, PLANNED + broken.size()).stream()
                .filter(pick -> !broken.contains(pick.track().id()))
                .limit(PLANNED)
                .toList();
    }

    /** A song of an earlier session stands for its own emotion: the mood it was chosen for then is not kept. */
    private Optional<Pick> restored(long id, Reason reason) {
        return library.track(id).filter(Track::available).map(track -> {
            Mood mood = track.emotion()
                    .map(emotion -> Mood.of(emotion, track.scores()))
                    .orElse(Mood.UNKNOWN);
            return new Pick(track, mood, reason);
        });
    }
}
