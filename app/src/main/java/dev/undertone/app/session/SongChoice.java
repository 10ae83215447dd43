package dev.undertone.app.session;

import dev.undertone.library.SavedQueue;
import dev.undertone.library.SongFilter;
import dev.undertone.library.Track;
import dev.undertone.library.door.Library;
import dev.undertone.library.recommend.Pick;
import dev.undertone.library.recommend.Reason;
import dev.undertone.library.recommend.Wish;
import dev.undertone.models.Mood;
import dev.undertone.models.UserFacingException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which songs come next: the planner's, without those that turned out to be broken, or those of the last session. */
final class SongChoice {

    private static final Reason LEFT_OFF = new Reason("left-off", "where you left off");
    private static final Reason CHOSEN = new Reason("chosen", "you chose it");
    private static final Reason WAS_NEXT = new Reason("was-next", "was to come next when you left off");

    private final Library library;
    private final BrokenSongs broken;

    /**
     * @param broken are planned no longer
     */
    SongChoice(Library library, BrokenSongs broken) {
        this.library = library;
        this.broken = broken;
    }

    /**
     * What to play next.
     *
     * @param arc up to the song before
     * @param playing that song; null for none
     * @param coming ids of songs that come already
     * @return as many as asked for, with repetitions where there are few; none if no song may be chosen
     */
    List<Pick> plan(Arc arc, Preferences preferences, @Nullable Track playing, Set<Long> coming, int count) {
        Set<Long> without = new HashSet<>(broken.ids());
        without.addAll(coming);
        Wish wish = new Wish(
                arc.mood(),
                arc.mood().estimate(),
                arc.aim(),
                arc.started(),
                preferences.filter(),
                preferences.table(),
                preferences.notAgainWithin(),
                without);
        return library.planner().plan(library.listener(), wish, playing, count);
    }

    /** The song that an earlier session ended with. */
    Optional<Pick> leftOff(SavedQueue saved) {
        return Optional.ofNullable(saved.current()).flatMap(id -> restored(id, LEFT_OFF));
    }

    /** The songs that the listener of an earlier session had chosen to come next. */
    List<Pick> wasChosen(SavedQueue saved) {
        return restored(saved.chosen(), CHOSEN);
    }

    /** The songs that an earlier session had planned. */
    List<Pick> wasPlanned(SavedQueue saved) {
        return restored(saved.planned(), WAS_NEXT);
    }

    /** What the listener chose, without the songs whose files are gone; one that was broken is tried once more. */
    List<Pick> chosen(List<Track> tracks, Mood mood) {
        List<Track> there =
                tracks.stream().filter(track -> Files.exists(track.file())).toList();
        broken.tryAgain(there);
        return there.stream().map(track -> Pick.given(track, mood, CHOSEN)).toList();
    }

    /** What to tell the listener of songs that they chose and that are not there. */
    static UserFacingException notThere(int missing, int chosen) {
        return new UserFacingException(
                chosen == 1
                        ? "The file of this song is not there."
                        : "The files of %d of these %d songs are not there.".formatted(missing, chosen),
                "Connect the disk they are on, or add the folder that they are in now.");
    }

    /** What to tell the listener where no song can be played. */
    static UserFacingException none(SongFilter filter) {
        return filter.isOpen()
                ? new UserFacingException("There is no song to play.", "Add a folder that holds music files.")
                : new UserFacingException(
                        "No song passes your filter.", "Clear it, or choose more genres or playlists.");
    }

    private List<Pick> restored(List<Long> songs, Reason reason) {
        return songs.stream().flatMap(id -> restored(id, reason).stream()).toList();
    }

    /** A song of an earlier session stands for its own emotion: the mood it was chosen for then is not kept. */
    private Optional<Pick> restored(long id, Reason reason) {
        return library.track(id).filter(Track::available).map(track -> {
            Mood mood = track.emotion()
                    .map(emotion -> Mood.of(emotion, track.scores()))
                    .orElse(Mood.UNKNOWN);
            return Pick.given(track, mood, reason);
        });
    }
}
