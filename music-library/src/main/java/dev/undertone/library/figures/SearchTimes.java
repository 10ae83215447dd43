package dev.undertone.library.figures;

import dev.undertone.library.Play;
import dev.undertone.library.PlayOutcome;
import dev.undertone.library.TrackTags;
import dev.undertone.library.door.Library;
import dev.undertone.library.search.SearchMatch;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** How long a search takes at each key stroke while somebody types it: words of songs that are there, one letter alone, and every field. */
public final class SearchTimes {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int TYPED_WORDS = 60;
    private static final List<String> FIELD_SEARCHES = List.of(
            "year:>1990",
            "year:1990-1999 genre:jazz",
            "emotion:sad",
            "emotion:happy rating:>=4",
            "rating:>=4",
            "rating:none",
            "plays:0 format:flac",
            "plays:>3",
            "format:mp3",
            "added:<7d",
            "added:2025-01..2025-06",
            "played:never",
            "played:>1y",
            "length:<3:00",
            "bpm:100-130",
            "is:unavailable",
            "is:unplayed st",
            "genre:rock -emotion:angry",
            "-genre:rock",
            "-s",
            "emotion:sad rating:>=3 plays:0 format:mp3 length:<4:00 year:>1960 -genre:pop a");

    private final Library library;

    /**
     * @param library whose first song is said to be played again and again
     */
    public SearchTimes(Library library) {
        this.library = library;
    }

    /**
     * Types letters, titles, artists and albums, the same for the same songs.
     *
     * @param songs those of the library
     */
    public List<KeyStroke> typeWords(List<TrackTags> songs) {
        return type(words(songs));
    }

    /** Types searches of every field. */
    public List<KeyStroke> typeFields() {
        return type(FIELD_SEARCHES);
    }

    private static List<String> words(List<TrackTags> songs) {
        Random random = new Random(7);
        List<String> searches = new ArrayList<>();
        for (char letter = 'a'; letter <= 'z'; letter++) {
            searches.add(Character.toString(letter));
        }
        for (int i = 0; i < TYPED_WORDS; i++) {
            TrackTags song = songs.get(random.nextInt(songs.size()));
            searches.add(
                    switch (i % 4) {
                        case 0 -> song.title();
                        case 1 -> song.artist() + " " + song.album();
                        case 2 -> "artist:\"" + song.artist() + "\" " + song.title();
                        default -> "\"" + song.album() + "\"";
                    });
        }
        return searches;
    }

    private List<KeyStroke> type(List<String> searches) {
        List<KeyStroke> strokes = new ArrayList<>();
        for (String search : searches) {
            // Something was played meanwhile, so nothing that was found before is remembered.
            library.recordPlay(Play.of(1, Instant.now(), Duration.ZERO, PlayOutcome.SKIPPED, "happy"));
            for (int length = 1; length <= search.length(); length++) {
                String text = search.substring(0, length);
                long start = System.nanoTime();
                long processorStart = THREADS.getCurrentThreadCpuTime();
                SearchMatch match = library.search(text);
                double processor = (THREADS.getCurrentThreadCpuTime() - processorStart) / 1e6;
                strokes.add(new KeyStroke(text, (System.nanoTime() - start) / 1e6, processor, match.size()));
            }
        }
        return strokes;
    }
}
