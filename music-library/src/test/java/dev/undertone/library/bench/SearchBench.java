package dev.undertone.library.bench;

import dev.undertone.library.Listener;
import dev.undertone.library.ListenerColour;
import dev.undertone.library.Play;
import dev.undertone.library.PlayOutcome;
import dev.undertone.library.TrackTags;
import dev.undertone.library.door.Library;
import dev.undertone.library.search.SearchMatch;
import dev.undertone.models.Affect;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * How long a search takes at each key stroke while somebody types it: words of songs that are there, one letter alone, and
 * every field. It makes up the library itself, in a folder that it deletes.
 */
final class SearchBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int TYPED_WORDS = 60;
    private static final int CORRECTIONS = 30;
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

    private record Stroke(String text, double milliseconds, double processor, int found) {}

    private SearchBench() {}

    /** With the number of songs. */
    public static void main(String[] arguments) throws IOException, SQLException {
        int count = Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("undertone-bench");
        try {
            long start = System.nanoTime();
            List<TrackTags> songs = MadeUpLibrary.fill(folder, count);
            System.out.printf("%,d songs made up in %.1f s%n", count, (System.nanoTime() - start) / 1e9);
            try (Library library = Library.open(folder)) {
                List<String> words = words(songs);
                measure(library, words);
                measure(library, FIELD_SEARCHES);
                List<Stroke> typed = measure(library, words);
                print("words", typed);
                List<Stroke> fields = measure(library, FIELD_SEARCHES);
                print("fields", fields);
                print("all", Stream.concat(typed.stream(), fields.stream()).toList());
                print("all entries with their songs", List.of(entries(library), entries(library)));
                library.setListener(
                        library.profiles().add("Ada", ListenerColour.TEAL).id());
                print("the same once somebody else listens", List.of(entries(library), entries(library)));
                library.setListener(Listener.UNNAMED);
                correct(library, count);
            }
        } finally {
            delete(folder);
        }
    }

    private static Stroke entries(Library library) {
        long start = System.nanoTime();
        long processorStart = THREADS.getCurrentThreadCpuTime();
        int entries = library.entries().size();
        double processor = (THREADS.getCurrentThreadCpuTime() - processorStart) / 1e6;
        return new Stroke("", (System.nanoTime() - start) / 1e6, processor, entries);
    }

    /** Songs are put elsewhere by hand, from which the library learns; at last many at once, so that all songs move. */
    private static void correct(Library library, int count) {
        List<Stroke> single = new ArrayList<>();
        for (int i = 0; i < CORRECTIONS; i++) {
            List<Long> song = List.of(1L + (long) i * count / CORRECTIONS);
            single.add(correction(library, song, new Affect(0.1 * (i % 10), -0.05 * (i % 10))));
        }
        print("corrections of one song", single);
        List<Long> many = LongStream.rangeClosed(1, count / 5).boxed().toList();
        print("a correction of a fifth of the songs", List.of(correction(library, many, new Affect(1, 1))));
    }

    private static Stroke correction(Library library, List<Long> songs, Affect place) {
        long start = System.nanoTime();
        long processorStart = THREADS.getCurrentThreadCpuTime();
        library.setAffect(songs, place);
        double processor = (THREADS.getCurrentThreadCpuTime() - processorStart) / 1e6;
        return new Stroke("", (System.nanoTime() - start) / 1e6, processor, songs.size());
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

    private static List<Stroke> measure(Library library, List<String> searches) {
        List<Stroke> strokes = new ArrayList<>();
        for (String search : searches) {
            // Something was played meanwhile, so nothing that was found before is remembered.
            library.recordPlay(Play.of(1, Instant.now(), Duration.ZERO, PlayOutcome.SKIPPED, "happy"));
            for (int length = 1; length <= search.length(); length++) {
                String text = search.substring(0, length);
                long start = System.nanoTime();
                long processorStart = THREADS.getCurrentThreadCpuTime();
                SearchMatch match = library.search(text);
                double processor = (THREADS.getCurrentThreadCpuTime() - processorStart) / 1e6;
                strokes.add(new Stroke(text, (System.nanoTime() - start) / 1e6, processor, match.size()));
            }
        }
        return strokes;
    }

    private static void print(String name, List<Stroke> strokes) {
        Stroke slowest = Collections.max(strokes, Comparator.comparingDouble(Stroke::milliseconds));
        System.out.printf(
                "%s: %,d times, p50 %.1f ms, p95 %.1f ms, at most %.1f ms (%s: %,d songs);"
                        + " processor time p50 %.1f ms, p95 %.1f ms, at most %.1f ms%n",
                name,
                strokes.size(),
                quantile(strokes, Stroke::milliseconds, 0.5),
                quantile(strokes, Stroke::milliseconds, 0.95),
                slowest.milliseconds(),
                slowest.text(),
                slowest.found(),
                quantile(strokes, Stroke::processor, 0.5),
                quantile(strokes, Stroke::processor, 0.95),
                quantile(strokes, Stroke::processor, 1));
    }

    private static double quantile(List<Stroke> strokes, ToDoubleFunction<Stroke> time, double part) {
        double[] sorted = strokes.stream().mapToDouble(time).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1.0, sorted.length * part)];
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
