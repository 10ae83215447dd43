package dev.undertone.library.recommend;

import dev.undertone.library.Feedback;
import dev.undertone.library.LibraryEntry;
import dev.undertone.library.Listener;
import dev.undertone.library.Play;
import dev.undertone.library.Review;
import dev.undertone.library.SongFilter;
import dev.undertone.library.Track;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.library.catalog.TimeSpan;
import dev.undertone.library.playlist.Playlists;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Plans what to play next, by what the catalog tells of the songs, of what was heard and of what was said of it. What it learned
 * follows from the catalog alone, and is learned anew at the first plan of each start. Safe to use from any thread.
 */
public final class QueuePlanner {

    /** How many plays pass until something else is dared. */
    private static final int PLAYS_BETWEEN_DRAWS = 5;

    private static final long NEVER = Long.MIN_VALUE;

    private final Catalog catalog;
    private final Playlists playlists;
    private final InstantSource clock;
    private final long seed;
    private final Recommender recommender;
    private long songsVersion = NEVER;
    private long historyVersion = NEVER;
    private MusicTable table = MusicTable.DEFAULT;
    /** What the catalog holds of a play that goes on; it is learned from when it has ended. */
    private @Nullable Play goingOn;

    /**
     * @param catalog where the songs and what was heard of them come from
     * @param playlists those that a filter names
     * @param clock says when songs are chosen
     * @param seed decides between songs that are as good, and what is dared: the same seed, the same plan
     */
    public QueuePlanner(Catalog catalog, Playlists playlists, InstantSource clock, long seed) {
        this.catalog = catalog;
        this.playlists = playlists;
        this.clock = clock;
        this.seed = seed;
        this.recommender = new Recommender(EnumSet.allOf(Part.class), ZoneId.systemDefault());
    }

    /**
     * The songs to play next: each the one that promises most for its point of the arc that the wish's aim draws from the mood,
     * as far as affect, what the listener made of songs before, and what others who listen here made of them can tell. No song
     * comes again within the wish's pause, no artist twice in a row, and no song turns back on the arc, as far as the songs allow.
     *
     * <p>A song whose file turns out to be gone becomes unavailable.
     *
     * @param listener who will hear them
     * @param playing what is heard before them, null for nothing
     * @param count how many, not negative
     * @return as many as asked for, with repetitions where there are few; none if no song may be chosen
     */
    public synchronized List<Pick> plan(long listener, Wish wish, @Nullable Track playing, int count) {
        table = wish.table();
        while (true) {
            refresh();
            List<Pick> picks = picks(listener, wish, playing, count);
            if (picks.stream().allMatch(pick -> Files.exists(pick.track().file()))) {
                return picks;
            }
            catalog.setPresent(missing(), false);
        }
    }

    /**
     * Keeps a play in the catalog, and learns from it. What the guest heard is neither kept nor learned from; it is only held in
     * memory, so that it does not come again within a wish's pause.
     *
     * @throws IllegalArgumentException if there is no such song
     */
    public synchronized void record(Play play) {
        if (play.listener() == Listener.GUEST) {
            recommender.hear(play);
            return;
        }
        if (isGoingOn(play)) {
            catalog.put(play);
            goingOn = null;
        } else {
            catalog.add(play);
        }
        if (historyVersion != NEVER) {
            recommender.learn(play, table);
        }
    }

    /**
     * Keeps a play in the catalog that goes on, as if it ended here, in the place of what was kept of it before. {@link #record} of the
     * same beginning takes its place, and is learned from. Nothing of the guest.
     *
     * @throws IllegalArgumentException if there is no such song
     */
    public synchronized void recordSoFar(Play play) {
        if (play.listener() != Listener.GUEST) {
            catalog.put(play);
            goingOn = play;
        }
    }

    /** Takes back what {@link #recordSoFar} kept; nothing happens where the play has ended. */
    public synchronized void takeBack(Play play) {
        if (isGoingOn(play)) {
            catalog.drop(play);
            goingOn = null;
        }
    }

    private boolean isGoingOn(Play play) {
        return goingOn != null
                && goingOn.listener() == play.listener()
                && goingOn.trackId() == play.trackId()
                && goingOn.started().toEpochMilli() == play.started().toEpochMilli();
    }

    /** Forgets what the guest heard: the next one is another. */
    public synchronized void forgetGuest() {
        recommender.forget(Listener.GUEST);
    }

    /** What the other listeners can tell of songs for this one, in words. */
    public synchronized String sharing(long listener) {
        refresh();
        return recommender.sharing(listener);
    }

    private void refresh() {
        long songs = catalog.songsVersion();
        if (songs != songsVersion) {
            recommender.know(new SongIndex(catalog.songFacts()));
            songsVersion = songs;
        }
        long history = catalog.historyVersion();
        if (history != historyVersion) {
            recommender.forget();
            for (Listener each : catalog.listeners().all()) {
                learnPlays(each.id());
                List<Feedback> said = catalog.feedback().of(each.id());
                said.reversed().forEach(recommender::learn);
                learnReviews(each.id());
            }
            // Whoever was learned of first was told of the others before they were known.
            recommender.predictAnew();
            historyVersion = history;
        }
    }

    /** What was heard while the clock was ahead, at times yet to come, comes first: what is heard since then counts. */
    private void learnPlays(long listener) {
        Instant now = Instant.ofEpochMilli(clock.millis());
        catalog.plays(listener, new TimeSpan(now, Instant.MAX)).forEach(this::learnEnded);
        catalog.tellPlays(listener, play -> {
            if (play.started().isBefore(now)) {
                learnEnded(play);
            }
        });
    }

    private void learnEnded(Play play) {
        if (!isGoingOn(play)) {
            recommender.learn(play, table);
        }
    }

    /** Of several ratings of a song the latest counts: who changed their mind does not mean both. */
    private void learnReviews(long listener) {
        Set<Long> rated = new HashSet<>();
        for (Review review : catalog.reviews().of(listener)) {
            Long song = review.trackId();
            if (song != null && rated.add(song)) {
                recommender.learn(review);
            }
        }
    }

    private List<Pick> picks(long listener, Wish wish, @Nullable Track playing, int count) {
        SongIndex songs = recommender.songs();
        Taste taste = recommender.taste(listener);
        Instant now = clock.instant();
        int before = playing == null ? -1 : Math.max(-1, songs.place(playing.id()));
        long draw = seed + 31 * listener + taste.plays() / PLAYS_BETWEEN_DRAWS;
        List<Choice> choices = recommender.choose(listener, wish, allowed(songs, wish), before, count, now, draw);
        ReasonWords words = new ReasonWords(songs, taste, wish, now);
        List<Pick> picks = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            Optional<Track> track = catalog.track(songs.id(choice.song()));
            if (track.isPresent()) {
                Reason reason = words.reason(choice, track.get(), before, wish.step() + i);
                picks.add(new Pick(track.get(), wish.mood(), wish.aim(), choice.target(), choice.score(), reason));
                before = choice.song();
            }
        }
        return picks;
    }

    private IntPredicate allowed(SongIndex songs, Wish wish) {
        SongFilter filter = wish.filter();
        IntPredicate available =
                song -> songs.isAvailable(song) && !wish.without().contains(songs.id(song));
        if (filter.isOpen()) {
            return available;
        }
        Set<String> names = filter.genres().stream().map(SongIndex::key).collect(Collectors.toSet());
        boolean[] wanted = new boolean[songs.genreCount()];
        songs.genreNames().forEach((name, genre) -> wanted[genre] = names.contains(name));
        Set<Long> members = playlists.tracks(filter.playlists());
        return available.and(song -> (names.isEmpty() || isAny(songs.genres(song), wanted))
                && (filter.playlists().isEmpty() || members.contains(songs.id(song))));
    }

    private static boolean isAny(int[] genres, boolean[] wanted) {
        for (int genre : genres) {
            if (wanted[genre]) {
                return true;
            }
        }
        return false;
    }

    /** Where one file is gone, so may be the folder or the disk that it was on. */
    private List<Path> missing() {
        return catalog.available().stream()
                .map(LibraryEntry::track)
                .map(Track::file)
                .filter(file -> !Files.exists(file))
                .toList();
    }
}
