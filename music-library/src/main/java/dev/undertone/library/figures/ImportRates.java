package dev.undertone.library.figures;

import dev.undertone.library.door.Library;
import dev.undertone.library.importing.ImportProgress;
import dev.undertone.library.importing.ImportReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How fast files are imported. */
public final class ImportRates {

    private ImportRates() {}

    /**
     * Imports the same files several times, each time into a library of its own.
     *
     * @param folder takes the libraries
     * @param music the files
     * @param count how many of them are songs, each different
     * @param runs how often, at least 1
     * @return files a second for each run
     * @throws IllegalStateException if a run takes fewer or more than that
     */
    public static List<Double> measure(Path folder, Path music, int count, int runs) {
        List<Double> rates = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            try (Library library = Library.open(folder.resolve("import-" + run))) {
                ImportReport report = library.importMusic(List.of(music), ImportProgress.NONE);
                if (report.added() != count) {
                    throw new IllegalStateException("not all was taken: " + report);
                }
                rates.add(count / (report.took().toNanos() / 1e9));
            }
        }
        return rates;
    }
}
