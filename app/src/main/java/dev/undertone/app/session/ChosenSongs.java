package dev.undertone.app.session;

import dev.undertone.app.playback.PlayQueue;
import dev.undertone.library.Track;
import dev.undertone.library.recommend.Pick;
import dev.undertone.models.UserFacingException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What the listener chooses to come, and how they order it; what was planned makes way for it. */
final class ChosenSongs {

    private final PlayQueue queue;
    private final MusicPlan plan;
    private final SongChoice songs;
    private final MoodChoice moods;
    private final Shuffle shuffle;
    private final QueueEditing editing;
    private final SessionListener out;
    private final Runnable save;

    /**
     * @param save keeps the queue
     */
    ChosenSongs(
            PlayQueue queue,
            MusicPlan plan,
            SongChoice songs,
            MoodChoice moods,
            Shuffle shuffle,
            SessionListener out,
            Runnable save) {
        this.queue = queue;
        this.plan = plan;
        this.songs = songs;
        this.moods = moods;
        this.shuffle = shuffle;
        this.editing = new QueueEditing(queue);
        this.out = out;
        this.save = save;
    }

    /** Puts songs in the place of what was chosen before, with no way back; false where none of them is there. */
    boolean replace(List<Track> tracks) {
        List<Pick> picks = picks(tracks);
        if (!picks.isEmpty()) {
            editing.forget();
            queue.beginRound(shuffle.atOnce(picks));
        }
        return !picks.isEmpty();
    }

    /** Puts songs before all that comes next, which can be taken back; false where none of them is there. */
    boolean first(List<Track> tracks, Optional<Pick> thereafter) {
        List<Pick> picks = picks(tracks);
        if (!picks.isEmpty()) {
            editing.insert(Stream.concat(picks.stream(), thereafter.stream()).toList(), 0);
            plan.makeRoom();
        }
        return !picks.isEmpty();
    }

    /** Takes others for the picks that there are, wherever they stand. */
    void replaceEach(UnaryOperator<Pick> others) {
        editing.replaceEach(others);
        shuffle.replaceEach(others);
    }

    void next(List<Track> tracks) {
        queue.playNext(picks(tracks));
        changed();
    }

    void later(List<Track> tracks) {
        queue.append(shuffle.later(picks(tracks)));
        changed();
    }

    void insert(List<Track> tracks, int before) {
        editing.insert(picks(tracks), before);
        changed();
    }

    void move(List<Integer> indices, int before) {
        editing.move(indices, before);
        changed();
    }

    void remove(List<Integer> indices) {
        plan.takeOut(editing.remove(indices));
        changed();
    }

    void undo() {
        if (editing.undo()) {
            changed();
        } else {
            out.notice(new UserFacingException(
                    "That change cannot be taken back, because other songs have taken the place of the queue.",
                    "Choose the songs again, or move them by hand."));
        }
    }

    /** Somebody else listens, who cannot take back what the one before did. */
    void beginAnew() {
        editing.forget();
    }

    /** Plays what was chosen in an order by chance, or in the listener's. */
    void shuffle(boolean mixed) {
        shuffle.set(mixed);
        changed();
    }

    /** What the listener chose is on disk before anybody is told. */
    private void changed() {
        plan.makeRoom();
        save.run();
        plan.tell();
    }

    private List<Pick> picks(List<Track> tracks) {
        List<Pick> picks = songs.chosen(tracks, moods.forMusic());
        if (picks.size() < tracks.size()) {
            out.notice(SongChoice.notThere(tracks.size() - picks.size(), tracks.size()));
        }
        return picks;
    }
}
