package dev.undertone.library.catalog;

import dev.undertone.library.Feedback;
import dev.undertone.library.Listener;
import dev.undertone.library.MoodMoment;
import dev.undertone.library.Play;
import dev.undertone.library.ReadingCorrection;
import dev.undertone.library.Review;
import dev.undertone.library.SavedQueue;
import dev.undertone.library.audio.AudioFingerprint;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what another catalog tells, within one transaction. A song is known by its audio; of what the listener said of it
 * here and there, the later counts. What is here stays, and nothing is there twice.
 */
final class ContentsMerger implements CatalogVisitor {

    /** What the database says, on its way through a visitor that must not throw it. */
    static final class DatabaseFailure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final SQLException reason;

        DatabaseFailure(SQLException reason) {
            super(reason);
            this.reason = reason;
        }

        SQLException reason() {
            return reason;
        }
    }

    private interface Work {
        void run() throws SQLException;
    }

    /** Adds something of a listener; null where it finds no place. */
    private interface Addition {
        @Nullable Boolean isNew(long listener) throws SQLException;
    }

    /** Adds something of a listener and a song. */
    private interface AdditionOfSong {
        boolean isNew(long listener, long song) throws SQLException;
    }

    private static final String TRACKS = "songs";
    private static final String LISTENERS = "listeners";
    private static final String RATINGS = "stars";
    private static final String PLAYS = "plays";
    private static final String MOODS = "moods";
    private static final String FEEDBACK = "pieces of feedback";
    private static final String REVIEWS = "ratings of 1 to 10";
    private static final String CORRECTIONS = "corrections of readings";
    private static final String PLAYLISTS = "playlists";

    // With more, nobody reads them.
    private static final int MOST_SENTENCES = 20;

    private final Connection connection;
    private final Instant time;
    private final Map<Long, Long> ownIds = new HashMap<>();
    private final Map<Long, Long> ownListeners = new HashMap<>(Map.of(Listener.UNNAMED, Listener.UNNAMED));
    private final List<String> notPlaced = new ArrayList<>();
    private final Map<String, Tally> tallies = new HashMap<>();

    /** What became of the things of one kind. */
    private static final class Tally {

        private int added;
        private int known;
        private int lost;

        void count(boolean isNew) {
            if (isNew) {
                added++;
            } else {
                known++;
            }
        }
    }

    ContentsMerger(Connection connection, Instant time) {
        this.connection = connection;
        this.time = time;
    }

    MergeReport report() {
        for (String kind : List.of(RATINGS, PLAYS, MOODS, FEEDBACK, REVIEWS, CORRECTIONS)) {
            int lost = tally(kind).lost;
            if (lost > 0) {
                say(String.format(
                        Locale.ROOT, "%,d %s are of songs or listeners that it does not tell of.", lost, kind));
            }
        }
        return new MergeReport(
                count(TRACKS),
                count(LISTENERS),
                count(RATINGS),
                count(PLAYS),
                count(MOODS),
                count(FEEDBACK),
                count(REVIEWS),
                count(CORRECTIONS),
                count(PLAYLISTS),
                notPlaced);
    }

    private Tally tally(String kind) {
        return tallies.computeIfAbsent(kind, _ -> new Tally());
    }

    private MergeReport.Count count(String kind) {
        Tally tally = tally(kind);
        return new MergeReport.Count(tally.added, tally.known);
    }

    /** The songs that were told of, by their numbers here. */
    Collection<Long> merged() {
        return ownIds.values();
    }

    @Override
    public void folder(Path folder) {
        work(() -> FolderTable.add(connection, folder, time));
    }

    @Override
    public void listener(KeptListener listener) {
        work(() -> {
            Optional<Listener> known = ListenerTable.named(connection, listener.name());
            Listener own = known.isPresent()
                    ? known.get()
                    : ListenerTable.insert(connection, listener.name(), listener.colour());
            ownListeners.put(listener.id(), own.id());
            if (own.id() != Listener.UNNAMED) {
                tally(LISTENERS).count(known.isEmpty());
            }
            String settings = listener.settings();
            if (settings != null && ListenerTable.settings(connection, own.id()) == null) {
                ListenerTable.putSettings(connection, own.id(), settings);
            }
        });
    }

    @Override
    public void track(KeptTrack track) {
        work(() -> {
            Long known = known(track);
            tally(TRACKS).count(known == null);
            long id = known == null ? MergedTracks.insert(connection, track) : known;
            ownIds.put(track.id(), id);
            int placed = 0;
            for (KeptTrack.File file : track.files()) {
                placed += MergedTracks.addFile(connection, id, file, Files.exists(file.path()));
            }
            if (known == null && placed == 0) {
                Path place = Stream.concat(
                                Stream.ofNullable(track.lastPlace()),
                                track.files().stream().map(KeptTrack.File::path))
                        .findFirst()
                        .orElseThrow();
                MergedTracks.setLastPlace(connection, id, place);
                if (!track.files().isEmpty()) {
                    say(String.format(
                            Locale.ROOT,
                            "Where “%s” lay, %s, there is another song.",
                            track.tags().title(),
                            place));
                }
            }
            MergedTracks.addSayings(connection, id, track);
        });
    }

    @Override
    public void rating(KeptRating rating) {
        ofSong(RATINGS, rating.listener(), rating.trackId(), (listener, song) -> {
            return RatingTable.addIfNews(connection, new KeptRating(listener, song, rating.stars(), rating.made()));
        });
    }

    @Override
    public void play(Play play) {
        ofSong(PLAYS, play.listener(), play.trackId(), (listener, song) -> {
            Play own = play.ofTrack(song).ofListener(listener);
            boolean isNew = !PlayTable.isKnown(connection, own);
            if (isNew) {
                PlayTable.add(connection, own);
            }
            return isNew;
        });
    }

    @Override
    public void mood(MoodMoment moment) {
        ofListener(
                MOODS, moment.listener(), listener -> MoodTable.addIfMissing(connection, moment.ofListener(listener)));
    }

    @Override
    public void feedback(Feedback feedback) {
        ofSong(
                FEEDBACK,
                feedback.listener(),
                feedback.trackId(),
                (listener, song) -> FeedbackTable.add(
                        connection, new Feedback(listener, song, feedback.kind(), feedback.mood(), feedback.given())));
    }

    @Override
    public void review(Review review) {
        Long trackId = review.trackId();
        if (trackId == null) {
            ofListener(
                    REVIEWS,
                    review.listener(),
                    listener -> ReviewTable.addIfMissing(connection, review.ofListener(listener)));
        } else {
            ofSong(
                    REVIEWS,
                    review.listener(),
                    trackId,
                    (listener, song) -> ReviewTable.addIfMissing(
                            connection, review.ofTrack(song).ofListener(listener)));
        }
    }

    @Override
    public void correction(ReadingCorrection correction) {
        ofListener(
                CORRECTIONS,
                correction.listener(),
                listener -> ReadingCorrectionTable.addIfMissing(
                        connection,
                        new ReadingCorrection(listener, correction.scores(), correction.label(), correction.given())));
    }

    private void ofSong(String kind, long theirListener, long theirSong, AdditionOfSong addition) {
        ofListener(kind, theirListener, listener -> {
            Long song = ownIds.get(theirSong);
            return song == null ? null : addition.isNew(listener, song);
        });
    }

    private void ofListener(String kind, long theirListener, Addition addition) {
        work(() -> {
            Long listener = ownListeners.get(theirListener);
            Boolean isNew = listener == null ? null : addition.isNew(listener);
            if (isNew == null) {
                tally(kind).lost++;
            } else {
                tally(kind).count(isNew);
            }
        });
    }

    @Override
    public void playlist(KeptPlaylist playlist) {
        work(() -> {
            List<Long> tracks = own(playlist.tracks());
            int lost = playlist.tracks().size() - tracks.size();
            if (lost > 0) {
                say(String.format(
                        Locale.ROOT,
                        "%,d songs of the playlist “%s” are none that it tells of.",
                        lost,
                        playlist.name()));
            }
            KeptPlaylist ours = new KeptPlaylist(
                    playlist.name(), playlist.search(), playlist.created(), playlist.changed(), tracks);
            tally(PLAYLISTS).count(MergedPlaylists.add(connection, ours));
        });
    }

    /** What waits here is not thrown away for what waited there. */
    @Override
    public void queue(long theirListener, SavedQueue queue) {
        work(() -> {
            Long listener = ownListeners.get(theirListener);
            if (listener != null && QueueTable.load(connection, listener).isEmpty()) {
                Long current = queue.current() == null ? null : ownIds.get(queue.current());
                SavedQueue ours = new SavedQueue(current, queue.position(), own(queue.chosen()), own(queue.planned()));
                QueueTable.replace(connection, listener, ours, time);
            }
        });
    }

    private @Nullable Long known(KeptTrack track) throws SQLException {
        AudioFingerprint fingerprint = track.fingerprint();
        if (fingerprint != null) {
            return id("SELECT id FROM track WHERE fingerprint = ?", fingerprint.toHex());
        }
        for (KeptTrack.File file : track.files()) {
            Long id = id("SELECT track_id FROM file WHERE uri = ?", FileTable.uri(file.path()));
            if (id != null) {
                return id;
            }
        }
        Path lastPlace = track.lastPlace();
        return lastPlace == null
                ? null
                : id("SELECT id FROM track WHERE fingerprint IS NULL AND last_uri = ?", FileTable.uri(lastPlace));
    }

    private @Nullable Long id(String sql, String key) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, key);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getLong(1) : null;
            }
        }
    }

    private List<Long> own(List<Long> theirs) {
        return theirs.stream().map(ownIds::get).filter(Objects::nonNull).toList();
    }

    private void say(String sentence) {
        if (notPlaced.size() < MOST_SENTENCES) {
            notPlaced.add(sentence);
        }
    }

    private static void work(Work work) {
        try {
            work.run();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
