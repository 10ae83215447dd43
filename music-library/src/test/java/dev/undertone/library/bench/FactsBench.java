package dev.undertone.library.bench;

import dev.undertone.library.Listener;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.library.catalog.sample.MadeUpLibrary;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/**
 * How long it takes to read what songs are chosen by: the facts of all songs, and all that a listener heard; and to forget that
 * listener. It makes up the library itself, in a folder that it deletes.
 */
final class FactsBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int TIMES = 7;

    private FactsBench() {}

    /** With the number of songs. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("undertone-bench");
        try {
            MadeUpLibrary.fill(folder, Integer.parseInt(arguments[0]));
            try (Catalog catalog = Catalog.open(folder, InstantSource.system())) {
                for (int i = 0; i < TIMES; i++) {
                    time("songs", () -> catalog.songFacts().size());
                }
                for (int i = 0; i < TIMES; i++) {
                    time("plays", () -> plays(catalog));
                }
                time("genres", () -> catalog.genres().size());
                System.out.printf("catalog of %,d bytes%n", Files.size(folder.resolve("catalog.db")));
                time(
                        "plays forgotten",
                        () -> catalog.listeners().forget(Listener.UNNAMED).plays());
            }
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static int plays(Catalog catalog) {
        AtomicInteger plays = new AtomicInteger();
        catalog.tellPlays(Listener.UNNAMED, play -> plays.incrementAndGet());
        return plays.get();
    }

    private static void time(String what, IntSupplier work) {
        long start = System.nanoTime();
        long processorStart = THREADS.getCurrentThreadCpuTime();
        int count = work.getAsInt();
        double processor = (THREADS.getCurrentThreadCpuTime() - processorStart) / 1e6;
        System.out.printf(
                "%,d %s: %.0f ms, %.0f ms of them on the processor%n",
                count, what, (System.nanoTime() - start) / 1e6, processor);
    }
}
