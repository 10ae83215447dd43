package dev.undertone.library.bench;

import dev.undertone.library.door.Library;
import dev.undertone.library.figures.ImportRates;
import dev.undertone.library.figures.SmallSongs;
import dev.undertone.library.importing.ImportProgress;
import dev.undertone.library.importing.ImportReport;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * How fast files are imported, and looked through again when nothing changed. It makes the files itself, in a folder that it
 * deletes: tagged MP3s of 60 kB for the one, of 12 kB for the other, each with audio of its own. They lie in the memory of the operating system by then.
 */
final class ImportBench {

    private static final int RUNS = 5;
    private static final int SIZE = 60_000;
    private static final int SMALL = 12_000;

    private ImportBench() {}

    /**
     * With the number of files to import, and the number of files to look through again; or with a folder, and how many files are to be
     * made in it, for whoever else imports them.
     */
    public static void main(String[] arguments) throws IOException {
        if (!arguments[0].matches("\\d+")) {
            SmallSongs.write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), SIZE);
            return;
        }
        int imported = Integer.parseInt(arguments[0]);
        int scanned = Integer.parseInt(arguments[1]);
        Path folder = Files.createTempDirectory("undertone-bench");
        try {
            Path music = folder.resolve("music");
            SmallSongs.write(music, imported, SIZE);
            System.out.printf(
                    "%,d files of %,d bytes on %d processors%n",
                    imported, SIZE, Runtime.getRuntime().availableProcessors());
            importAll(folder, music, imported);
            Path more = folder.resolve("more");
            SmallSongs.write(more, scanned, SMALL);
            scanAgain(folder, more);
            System.out.printf(
                    "heap: at most %,d MB in use of the %,d MB allowed%n",
                    peakHeap() >> 20, Runtime.getRuntime().maxMemory() >> 20);
        } finally {
            delete(folder);
        }
    }

    private static void importAll(Path folder, Path music, int count) {
        List<Double> rates = ImportRates.measure(folder, music, count, RUNS);
        System.out.printf(
                "import: %,.0f files/s in a program just started, median of %d runs %,.0f files/s%n",
                rates.getFirst(), RUNS, median(rates));
    }

    private static void scanAgain(Path folder, Path music) {
        try (Library library = Library.open(folder.resolve("scan"))) {
            ImportReport first = library.importMusic(List.of(music), ImportProgress.NONE);
            List<Double> seconds = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                ImportReport report = library.importMusic(List.of(music), ImportProgress.NONE);
                if (report.unchanged() != first.added()) {
                    throw new IllegalStateException("not all is unchanged: " + report);
                }
                seconds.add(report.took().toNanos() / 1e9);
            }
            System.out.printf(
                    "import of %,d files: %.1f s; looked through again unchanged: median of %d runs %.2f s%n",
                    first.added(), first.took().toNanos() / 1e9, RUNS, median(seconds));
        }
    }

    private static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
