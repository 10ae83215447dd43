package dev.undertone.library.recommend;

import dev.undertone.library.LibraryEntry;
import dev.undertone.library.Track;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.models.Affect;
import dev.undertone.models.Mood;
import java.nio.file.Files;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans what to play next. Safe to use from any thread. */
public final class QueuePlanner {

    private final Catalog catalog;
    private final InstantSource clock;
    private final long seed;

    /**
     * @param catalog where the songs and what was heard of them come from
     * @param clock for what is said of the time since a song was heard
     * @param seed decides the order of the songs that were never heard
     */
    public QueuePlanner(Catalog catalog, InstantSource clock, long seed) {
        this.catalog = catalog;
        this.clock = clock;
        this.seed = seed;
    }

    /**
     * The songs to play next. With a known mood each expresses it; if no song does, the nearest ones come instead, and
     * with an unsure mood those around the neutral centre. The one heard longest ago is first, no artist follows itself
     * and no song comes again before the others have been played, as far as the songs allow.
     *
     * <p>What was heard is taken from the catalog, so a play is recorded before what follows it is planned. A song whose
     * file turns out to be gone becomes unavailable.
     *
     * @param playing what is heard before them, null for nothing
     * @param count how many, not negative
     * @return as many as asked for, with repetitions where there are few; none if no song is available
     */
    public List<Pick> plan(long listener, Wish wish, @Nullable Track playing, int count) {
        Mood mood = wish.mood();
        while (true) {
            SongPool pool = SongPool.forMood(catalog, mood);
            List<Pick> picks = picks(pool, mood, playing, count);
            if (picks.stream().allMatch(pick -> Files.exists(pick.track().file()))) {
                return picks;
            }
            catalog.setPresent(
                    pool.songs().stream()
                            .map(entry -> entry.track().file())
                            .filter(file -> !Files.exists(file))
                            .toList(),
                    false);
        }
    }

    private List<Pick> picks(SongPool pool, Mood mood, @Nullable Track playing, int count) {
        Instant now = clock.instant();
        ReasonWords words = new ReasonWords(mood, pool, now);
        Set<Long> used = new HashSet<>();
        if (playing != null) {
            used.add(playing.id());
        }
        List<Pick> picks = new ArrayList<>();
        for (LibraryEntry song : order(pool, playing, count)) {
            boolean again = !used.add(song.track().id());
            picks.add(new Pick(
                    song.track(), mood, dev.undertone.library.Aim.MATCH, mood.affect(), 0, words.reason(song, again)));
        }
        return picks;
    }

    private List<LibraryEntry> order(SongPool pool, @Nullable Track playing, int count) {
        List<LibraryEntry> songs =
                pool.songs().stream().sorted(leastHeard(pool)).toList();
        List<LibraryEntry> others = songs.stream()
                .filter(song -> playing == null || song.track().id() != playing.id())
                .toList();
        List<LibraryEntry> ordered = new ArrayList<>(ArtistSpread.spread(others, playing, count));
        if (ordered.size() == count || songs.isEmpty()) {
            return ordered;
        }
        List<LibraryEntry> round = new ArrayList<>(songs);
        round.removeAll(others);
        round.addAll(ordered);
        while (ordered.size() < count) {
            Track last = ordered.isEmpty() ? playing : ordered.getLast().track();
            ordered.addAll(ArtistSpread.spread(round, last, count - ordered.size()));
        }
        return ordered;
    }

    private Comparator<LibraryEntry> leastHeard(SongPool pool) {
        Comparator<LibraryEntry> byTime = Comparator.comparing(
                song -> Optional.ofNullable(song.lastStarted()).orElse(Instant.MIN));
        return pool.fit() == SongPool.Fit.CENTRAL
                ? byTime.thenComparing(song -> SongPool.distance(song.track(), Affect.NEUTRAL))
                        .thenComparing(this::shuffled)
                : byTime.thenComparing(this::shuffled);
    }

    /** A number that is random to the eye, and the same for the same song as long as the program runs. */
    private long shuffled(LibraryEntry song) {
        // The finaliser of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
        long z = seed + song.track().id() * 0x9e3779b97f4a7c15L;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
