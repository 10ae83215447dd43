package dev.undertone.library.catalog;

import dev.undertone.library.Evidence;
import dev.undertone.library.HeardSong;
import dev.undertone.library.LibraryEntry;
import dev.undertone.library.Listener;
import dev.undertone.library.Play;
import dev.undertone.library.SavedQueue;
import dev.undertone.library.SongFacts;
import dev.undertone.library.Track;
import dev.undertone.library.TrackEdit;
import dev.undertone.library.evidence.HandAffect;
import dev.undertone.library.search.Search;
import dev.undertone.library.search.SearchMatch;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The catalog's file, open. Safe to use from any thread; every method may wait for another's transaction.
 *
 * <p>Each method throws {@link CatalogException} when the file cannot be read or written, and {@link
 * IllegalStateException} after {@link #close()}. What a writing method was given is on disk when it returns.
 */
public final class Catalog implements AutoCloseable {

    private final Path file;
    private final Database database;
    private final InstanceLock lock;
    private final InstantSource clock;

    private volatile long listener = Listener.UNNAMED;

    private final QueueWriter queues;

    /** The reading connection's. */
    private final SearchAnswers answers = new SearchAnswers();

    Catalog(Path file, Database database, InstanceLock lock, InstantSource clock) {
        this.file = file;
        this.database = database;
        this.queues = new QueueWriter(database);
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * Opens {@code catalog.db} in a folder, and creates both where they are missing; only their owner may read them.
     *
     * @throws CatalogException if the folder cannot be used, the file is damaged or made by a newer program, or another
     *     program has it open
     */
    public static Catalog open(Path folder, InstantSource clock) {
        return CatalogOpening.open(folder, clock);
    }

    /**
     * Says who listens from now on: whose stars and plays entries tell and searches ask for, whose stars are given, and whose queue
     * is kept. It is said anew at each start.
     *
     * @throws IllegalArgumentException if there is no such listener
     */
    public void setListener(long id) {
        if (id != Listener.GUEST && !listeners().exists(id)) {
            throw new IllegalArgumentException("there is no listener " + id);
        }
        listener = id;
    }

    /** Who listens; {@link Listener#UNNAMED} at first. */
    public long listener() {
        return listener;
    }

    /** All songs, available or not, by artist, album, place on it and title. */
    public List<Track> tracks() {
        return database.read(TrackTable::all);
    }

    /** One song. */
    public Optional<Track> track(long id) {
        return database.read(connection -> TrackTable.byId(connection, id));
    }

    /** The song of a file. */
    public Optional<Track> track(Path file) {
        return database.read(connection -> TrackTable.byFile(connection, file));
    }

    /** The playlists. */
    public PlaylistTable playlists() {
        return new PlaylistTable(database, clock);
    }

    /** The numbers of the songs that a search found, in the order of {@link #tracks()}. */
    public List<Long> inOrder(SearchMatch match) {
        return database.read(connection -> TrackTable.inOrder(connection, match));
    }

    /** The songs that a search means. */
    public SearchMatch search(Search search) {
        return new SearchMatch(
                database.read(connection -> SearchTable.find(connection, answers, listener, search.terms())),
                search.message());
    }

    /** The available songs with what was done with them. */
    public List<LibraryEntry> available() {
        return database.read(connection -> TrackTable.available(connection, listener));
    }

    /** What counts of all songs, available or not, when songs are chosen; by their numbers. */
    public List<SongFacts> songFacts() {
        return database.read(FactsTable::all);
    }

    /**
     * Another number than before when {@link #songFacts} may tell something else than before. Quick to ask. Ask for it before
     * the songs.
     */
    public long songsVersion() {
        return database.songsVersion();
    }

    /** The genres of the available songs, each as it is written most often, that of most songs first. */
    public List<String> genres() {
        return database.read(FactsTable::genres);
    }

    /** The files that it knows in a folder and the folders below it, or that one file. */
    public Map<Path, KnownFile> knownBelow(Path place) {
        return database.read(connection -> FileTable.knownBelow(connection, place));
    }

    /** The folders that are watched, absolute, by their names; some may not be there now. */
    public List<Path> folders() {
        return database.read(FolderTable::all);
    }

    /**
     * Keeps a folder as one that is watched. One that lies in another that is kept is not kept too.
     *
     * @param folder its real path
     */
    public void addFolder(Path folder) {
        database.write(Change.NEITHER, connection -> {
            FolderTable.add(connection, folder, clock.instant());
            return null;
        });
    }

    /**
     * Watches a folder no longer, and marks the songs in it as unavailable.
     *
     * @return false if it was not watched
     */
    public boolean removeFolder(Path folder) {
        return database.write(Change.SONGS, connection -> {
            boolean kept = FolderTable.remove(connection, folder);
            if (kept) {
                FileTable.setPresent(
                        connection,
                        List.copyOf(FileTable.knownBelow(connection, folder).keySet()),
                        false);
            }
            return kept;
        });
    }

    /** All songs with what was done with them, available or not, by artist, album, place on it and title. */
    public List<LibraryEntry> entries() {
        return database.read(connection -> TrackTable.entries(connection, listener));
    }

    /** Some songs with what was done with them, in the same order; without those that there are not. */
    public List<LibraryEntry> entries(List<Long> trackIds) {
        return database.read(connection -> TrackTable.entries(connection, listener, trackIds));
    }

    /**
     * Takes in what was read from files, all of it or none. A song is known by its audio, and keeps its number when its
     * file moves or says something new of itself. The listener's own words on it stay.
     *
     * @return what each turned out to be, in their order
     */
    public List<Arrival> put(List<TrackDetails> batch) {
        return database.write(Change.SONGS, connection -> {
            try (ArrivalWriter writer = new ArrivalWriter(connection, clock.instant())) {
                List<Arrival> arrivals = new ArrayList<>();
                for (TrackDetails details : batch) {
                    arrivals.add(writer.put(details));
                }
                CorrectionTable.learn(connection);
                AffectTable.refresh(connection, writer.changed());
                return arrivals;
            }
        });
    }

    /** The files of a song, the one that is played first. */
    public Map<Path, KnownFile> filesOf(long trackId) {
        return database.read(connection -> FileTable.ofTrack(connection, trackId));
    }

    /**
     * Keeps the listener's corrections of songs, all of them or none, beside earlier ones of other parts.
     *
     * @param edits by the songs' numbers; a title in one of them is not empty
     * @throws IllegalArgumentException if there is no such song
     */
    public void edit(Map<Long, TrackEdit> edits) {
        database.write(Change.SONGS, connection -> {
            for (Map.Entry<Long, TrackEdit> edit : edits.entrySet()) {
                EditTable.put(connection, edit.getKey(), edit.getValue(), clock.instant());
            }
            CorrectionTable.learn(connection);
            AffectTable.refresh(connection, edits.keySet());
            return null;
        });
    }

    /** Drops what is still kept of an edit of a song, whose files say the same by now. */
    public void forgetEdit(long trackId, TrackEdit edit) {
        database.write(Change.SONGS, connection -> {
            EditTable.forget(connection, trackId, edit);
            return null;
        });
    }

    /**
     * Keeps the listener's stars for songs, for all of them or none; none of the guest's.
     *
     * @param stars 1 to 5; 0 takes them away
     * @throws IllegalArgumentException if there is no such song, or the stars are out of range
     */
    public void rate(List<Long> trackIds, int stars) {
        if (stars < 0 || stars > 5) {
            throw new IllegalArgumentException("a song has 0 to 5 stars, not " + stars);
        }
        long rater = listener;
        if (rater != Listener.GUEST) {
            database.write(Change.NEITHER, connection -> {
                RatingTable.put(connection, rater, trackIds, stars, clock.instant());
                return null;
            });
        }
    }

    /**
     * Marks files that were found again, or are gone. A song is available as long as one of its files is there.
     *
     * @return how many of them the catalog knows
     */
    public int setPresent(List<Path> files, boolean present) {
        return database.write(Change.SONGS, connection -> FileTable.setPresent(connection, files, present));
    }

    /**
     * Keeps where the listener puts songs, for all of them or none, in the place of what they said before.
     *
     * @param said null to take it back
     * @throws IllegalArgumentException if there is no such song
     */
    public void setByHand(List<Long> trackIds, @Nullable HandAffect said) {
        database.write(Change.SONGS, connection -> {
            HandTable.put(connection, trackIds, said);
            CorrectionTable.learn(connection);
            AffectTable.refresh(connection, trackIds);
            return null;
        });
    }

    /**
     * Keeps what the listener says of songs, of each something else, for all of them or none.
     *
     * @throws IllegalArgumentException if there is no such song
     */
    public void setByHand(Map<Long, HandAffect> said) {
        database.write(Change.SONGS, connection -> {
            for (Map.Entry<Long, HandAffect> entry : said.entrySet()) {
                HandTable.put(connection, List.of(entry.getKey()), entry.getValue());
            }
            CorrectionTable.learn(connection);
            AffectTable.refresh(connection, List.copyOf(said.keySet()));
            return null;
        });
    }

    /** What each source says of a song's affect, by what says most; nothing where there is no such song. */
    public List<Evidence> evidence(long trackId) {
        return database.read(connection -> AffectTable.evidence(connection, trackId));
    }

    /** What was heard when a song was listened to. */
    public Optional<HeardSong> heard(long trackId) {
        return database.read(connection -> HeardTable.of(connection, trackId));
    }

    /** The statements of who listens to songs. */
    public ListeningTable listening() {
        return new ListeningTable(database, clock);
    }

    /**
     * Remembers that a song was heard; nothing of the guest.
     *
     * @throws IllegalArgumentException if there is no such song or listener
     */
    public void add(Play play) {
        if (play.listener() != Listener.GUEST) {
            database.write(Change.NEITHER, connection -> {
                PlayTable.add(connection, play);
                return null;
            });
        }
    }

    /**
     * Remembers a play in the place of what was kept of it while it went on: of the same song, listener and beginning. Nothing of
     * the guest.
     *
     * @throws IllegalArgumentException if there is no such song or listener
     */
    public void put(Play play) {
        if (play.listener() != Listener.GUEST) {
            database.write(Change.NEITHER, connection -> {
                PlayTable.put(connection, play);
                return null;
            });
        }
    }

    /** Takes back what was kept of a play while it went on. */
    public void drop(Play play) {
        database.write(Change.NEITHER, connection -> {
            PlayTable.drop(connection, play);
            return null;
        });
    }

    /**
     * Tells what a listener heard, the oldest first, without holding all of it in memory. Whoever is told does not ask the
     * catalog for anything, nor takes long: nobody else reads it meanwhile.
     */
    public void tellPlays(long listener, Consumer<Play> reader) {
        database.read(connection -> {
            PlayTable.tell(connection, listener, reader);
            return null;
        });
    }

    /**
     * Another number than before when plays or feedback may be others than before, but for plays that came, or went, by {@link
     * #add(Play)}, {@link #put(Play)} and {@link #drop(Play)}. Quick to ask. Ask for it before what it stands for.
     */
    public long historyVersion() {
        return database.historyVersion();
    }

    /** The statements on listeners. */
    public ListenerTable listeners() {
        return new ListenerTable(database);
    }

    /** The statements on what listeners say of being given songs. */
    public FeedbackTable feedback() {
        return new FeedbackTable(database);
    }

    /** The statements on what listeners think of songs. */
    public ReviewTable reviews() {
        return new ReviewTable(database);
    }

    /** The statements on what listeners say of readings of their faces. */
    public ReadingCorrectionTable readingCorrections() {
        return new ReadingCorrectionTable(database);
    }

    /** The statements on what protects listeners. */
    public ProtectionTable protection() {
        return new ProtectionTable(database);
    }

    /** The statements on how listeners' moods went. */
    public MoodTable moods() {
        return new MoodTable(database);
    }

    /** The statements on what was measured of songs. */
    public MeasurementTable measurements() {
        return new MeasurementTable(database, clock);
    }

    /** What a listener began to hear within a span of time, the earliest first. */
    public List<Play> plays(long listener, TimeSpan span) {
        return database.read(connection -> PlayTable.within(connection, listener, span));
    }

    /** What was heard last, whoever listened, the latest first. */
    public List<Play> latestPlays(int count) {
        return database.read(connection -> PlayTable.latest(connection, count));
    }

    /** What a listener heard last, the latest first. */
    public List<Play> latestPlays(long id, int count) {
        return database.read(connection -> PlayTable.latest(connection, id, count));
    }

    /**
     * Keeps the listener's queue in the place of the one kept before; none of the guest's.
     *
     * @throws IllegalArgumentException if it holds a song that the catalog does not know
     */
    public void save(SavedQueue queue) {
        long owner = listener;
        if (owner != Listener.GUEST) {
            queues.write(owner, queue, clock.instant());
        }
    }

    /** The listener's queue as it was last kept. */
    public Optional<SavedQueue> savedQueue() {
        return database.read(connection -> QueueTable.load(connection, listener));
    }

    /** Tells all that it holds, as it is at one moment. */
    public void tellAll(CatalogVisitor visitor) {
        database.read(connection -> {
            // One transaction, so that nothing is told of that refers to what was not.
            connection.setAutoCommit(false);
            try (ContentsReader reader = new ContentsReader(connection)) {
                reader.tellAll(visitor);
                return null;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        });
    }

    /**
     * Takes in what another catalog tells, all of it or, when the teller throws, none. Songs are known by their audio; where
     * both know something of a song that the listener said, the later counts. Plays that are known are not added again.
     *
     * @param teller tells all of it to the visitor that it is given
     * @throws IllegalArgumentException if something told cannot be so
     */
    public MergeReport merge(Consumer<CatalogVisitor> teller) {
        return database.write(connection -> {
            ContentsMerger merger = new ContentsMerger(connection, clock.instant());
            try {
                teller.accept(merger);
            } catch (ContentsMerger.DatabaseFailure e) {
                throw e.reason();
            }
            CorrectionTable.learn(connection);
            AffectTable.refresh(connection, merger.merged());
            return merger.report();
        });
    }

    /** Examines the whole file, which takes seconds when it is large. */
    public CatalogCheck check() {
        return database.read(connection -> {
            List<String> problems = new ArrayList<>(words(connection, "PRAGMA integrity_check"));
            problems.remove("ok");
            for (String table : words(connection, "PRAGMA foreign_key_check")) {
                problems.add("a row of " + table + " refers to a song that does not exist");
            }
            return new CatalogCheck(file, problems, TrackTable.count(connection), Schema.version(connection));
        });
    }

    /** Closes the file and lets other programs have it. Closing twice does nothing. */
    @Override
    public void close() {
        try (lock) {
            database.close();
        }
    }

    static List<String> words(Connection connection, String pragma) throws SQLException {
        List<String> words = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(pragma)) {
            while (row.next()) {
                words.add(row.getString(1));
            }
        }
        return words;
    }
}
