package dev.undertone.library.catalog;

import dev.undertone.library.Feedback;
import dev.undertone.library.Listener;
import dev.undertone.library.MoodMoment;
import dev.undertone.library.Play;
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

    // With more, nobody reads them.
    private static final int MOST_SENTENCES = 20;

    private final Connection connection;
    private final Instant time;
    private final Map<Long, Long> ownIds = new HashMap<>();
    private final Map<Long, Long> ownListeners = new HashMap<>(Map.of(Listener.UNNAMED, Listener.UNNAMED));
    private final List<String> notPlaced = new ArrayList<>();
    private int tracksAdded;
    private int tracksKnown;
    private int playsAdded;
    private int playsKnown;
    private int playsLost;
    private int moodsAdded;
    private int moodsKnown;
    private int moodsLost;
    private int playlistsAdded;
    private int playlistsKnown;

    ContentsMerger(Connection connection, Instant time) {
        this.connection = connection;
        this.time = time;
    }

    MergeReport report() {
        if (playsLost > 0) {
            say("%,d plays are of songs or listeners that it does not tell of.".formatted(playsLost));
        }
        if (moodsLost > 0) {
            say("%,d moods are of listeners that it does not tell of.".formatted(moodsLost));
        }
        return new MergeReport(
                tracksAdded,
                tracksKnown,
                playsAdded,
                playsKnown,
                moodsAdded,
                moodsKnown,
                playlistsAdded,
                playlistsKnown,
                notPlaced);
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
    public void listener(Listener listener) {
        work(() -> {
            Optional<Listener> known = ListenerTable.named(connection, listener.name());
            Listener own = known.isPresent() ? known.get() : ListenerTable.insert(connection, listener.name());
            ownListeners.put(listener.id(), own.id());
        });
    }

    @Override
    public void track(KeptTrack track) {
        work(() -> {
            Long known = known(track);
            if (known == null) {
                tracksAdded++;
            } else {
                tracksKnown++;
            }
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
                    say("Where “%s” lay, %s, there is another song."
                            .formatted(track.tags().title(), place));
                }
            }
            MergedTracks.addSayings(connection, id, track);
        });
    }

    @Override
    public void play(Play play) {
        work(() -> {
            Long id = ownIds.get(play.trackId());
            Long listener = ownListeners.get(play.listener());
            if (id == null || listener == null) {
                playsLost++;
                return;
            }
            Play own = play.ofTrack(id).ofListener(listener);
            if (PlayTable.isKnown(connection, own)) {
                playsKnown++;
            } else {
                PlayTable.add(connection, own);
                playsAdded++;
            }
        });
    }

    @Override
    public void mood(MoodMoment moment) {
        work(() -> {
            Long listener = ownListeners.get(moment.listener());
            if (listener == null) {
                moodsLost++;
            } else if (MoodTable.addIfMissing(connection, moment.ofListener(listener))) {
                moodsAdded++;
            } else {
                moodsKnown++;
            }
        });
    }

    @Override
    public void feedback(Feedback feedback) {
        work(() -> {
            Long id = ownIds.get(feedback.trackId());
            Long listener = ownListeners.get(feedback.listener());
            if (id != null && listener != null) {
                FeedbackTable.add(
                        connection, new Feedback(listener, id, feedback.kind(), feedback.mood(), feedback.given()));
            }
        });
    }

    @Override
    public void playlist(KeptPlaylist playlist) {
        work(() -> {
            List<Long> tracks = own(playlist.tracks());
            int lost = playlist.tracks().size() - tracks.size();
            if (lost > 0) {
                say("%,d songs of the playlist “%s” are none that it tells of.".formatted(lost, playlist.name()));
            }
            KeptPlaylist ours = new KeptPlaylist(
                    playlist.name(), playlist.search(), playlist.created(), playlist.changed(), tracks);
            if (MergedPlaylists.add(connection, ours)) {
                playlistsAdded++;
            } else {
                playlistsKnown++;
            }
        });
    }

    /** What waits here is not thrown away for what waited there. */
    @Override
    public void queue(SavedQueue queue) {
        work(() -> {
            Optional<SavedQueue> here = QueueTable.load(connection);
            if (here.isEmpty()) {
                Long current = queue.current() == null ? null : ownIds.get(queue.current());
                QueueTable.replace(
                        connection,
                        new SavedQueue(current, queue.position(), own(queue.chosen()), own(queue.planned())),
                        time);
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
        return null;
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
