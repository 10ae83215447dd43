package dev.undertone.library.bench;

import dev.undertone.library.Listener;
import dev.undertone.library.ListenerColour;
import dev.undertone.library.TrackTags;
import dev.undertone.library.catalog.sample.MadeUpLibrary;
import dev.undertone.library.door.Library;
import dev.undertone.library.figures.KeyStroke;
import dev.undertone.library.figures.SearchTimes;
import dev.undertone.models.Affect;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * How long a search takes at each key stroke while somebody types it: words of songs that are there, one letter alone, and
 * every field. It makes up the library itself, in a folder that it deletes.
 */
final class SearchBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int CORRECTIONS = 30;

    private SearchBench() {}

    /** With the number of songs. */
    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("undertone-bench");
        try {
            long start = System.nanoTime();
            List<TrackTags> songs = MadeUpLibrary.fill(folder, count);
            System.out.printf("%,d songs made up in %.1f s%n", count, (System.nanoTime() - start) / 1e9);
            try (Library library = Library.open(folder)) {
                SearchTimes times = new SearchTimes(library);
                times.typeWords(songs);
                times.typeFields();
                List<KeyStroke> typed = times.typeWords(songs);
                print("words", typed);
                List<KeyStroke> fields = times.typeFields();
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

    private static KeyStroke entries(Library library) {
        long start = System.nanoTime();
        long processorStart = THREADS.getCurrentThreadCpuTime();
        int entries = library.entries().size();
        double processor = (THREADS.getCurrentThreadCpuTime() - processorStart) / 1e6;
        return new KeyStroke("", (System.nanoTime() - start) / 1e6, processor, entries);
    }

    /** Songs are put elsewhere by hand, from which the library learns; at last many at once, so that all songs move. */
    private static void correct(Library library, int count) {
        List<KeyStroke> single = new ArrayList<>();
        for (int i = 0; i < CORRECTIONS; i++) {
            List<Long> song = List.of(1L + (long) i * count / CORRECTIONS);
            single.add(correction(library, song, new Affect(0.1 * (i % 10), -0.05 * (i % 10))));
        }
        print("corrections of one song", single);
        List<Long> many = LongStream.rangeClosed(1, count / 5).boxed().toList();
        print("a correction of a fifth of the songs", List.of(correction(library, many, new Affect(1, 1))));
    }

    private static KeyStroke correction(Library library, List<Long> songs, Affect place) {
        long start = System.nanoTime();
        long processorStart = THREADS.getCurrentThreadCpuTime();
        library.setAffect(songs, place);
        double processor = (THREADS.getCurrentThreadCpuTime() - processorStart) / 1e6;
        return new KeyStroke("", (System.nanoTime() - start) / 1e6, processor, songs.size());
    }

    private static void print(String name, List<KeyStroke> strokes) {
        KeyStroke slowest = Collections.max(strokes, Comparator.comparingDouble(KeyStroke::milliseconds));
        System.out.printf(
                "%s: %,d times, p50 %.1f ms, p95 %.1f ms, at most %.1f ms (%s: %,d songs);"
                        + " processor time p50 %.1f ms, p95 %.1f ms, at most %.1f ms%n",
                name,
                strokes.size(),
                quantile(strokes, KeyStroke::milliseconds, 0.5),
                quantile(strokes, KeyStroke::milliseconds, 0.95),
                slowest.milliseconds(),
                slowest.text(),
                slowest.found(),
                quantile(strokes, KeyStroke::processor, 0.5),
                quantile(strokes, KeyStroke::processor, 0.95),
                quantile(strokes, KeyStroke::processor, 1));
    }

    private static double quantile(List<KeyStroke> strokes, ToDoubleFunction<KeyStroke> time, double part) {
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
