package dev.undertone.library.recommend;

import dev.undertone.library.LibraryEntry;
import dev.undertone.library.Track;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps songs in their order as far as that goes with never hearing one artist twice in a row. */
final class ArtistSpread {

    private final List<LibraryEntry> left;
    private final Map<String, Integer> leftByArtist = new HashMap<>();
    private final List<LibraryEntry> spread = new ArrayList<>();
    private String previous;

    private ArtistSpread(List<LibraryEntry> songs, @Nullable Track before) {
        this.left = new ArrayList<>(songs);
        this.previous = before == null ? "" : artist(before);
        songs.forEach(song -> leftByArtist.merge(artist(song.track()), 1, Integer::sum));
    }

    /**
     * The first of the songs, spread.
     *
     * @param before what is heard before them, null for nothing
     * @param count how many at the most
     */
    static List<LibraryEntry> spread(List<LibraryEntry> songs, @Nullable Track before, int count) {
        ArtistSpread spread = new ArtistSpread(songs, before);
        while (spread.spread.size() < count && !spread.left.isEmpty()) {
            spread.takeNext();
        }
        return spread.spread;
    }

    private void takeNext() {
        int choice = firstOf(overdueArtist().orElse(null));
        LibraryEntry next = left.remove(choice);
        previous = artist(next.track());
        leftByArtist.merge(previous, -1, Integer::sum);
        spread.add(next);
    }

    /** An artist with so many of the songs left that they only stay apart if one of them comes next. */
    private Optional<String> overdueArtist() {
        return leftByArtist.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty() && !entry.getKey().equals(previous))
                .filter(entry -> 2 * entry.getValue() > left.size())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private int firstOf(@Nullable String wanted) {
        for (int i = 0; i < left.size(); i++) {
            String artist = artist(left.get(i).track());
            boolean fits = wanted != null ? artist.equals(wanted) : artist.isEmpty() || !artist.equals(previous);
            if (fits) {
                return i;
            }
        }
        return 0;
    }

    /** Empty for an unknown artist, who may be anyone and is nobody's repetition. */
    private static String artist(Track track) {
        return track.artist().toLowerCase(Locale.ROOT);
    }
}
