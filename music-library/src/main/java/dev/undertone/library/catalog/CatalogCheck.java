package dev.undertone.library.catalog;

import java.nio.file.Path;
import java.util.List;

/**
 * The state of the catalog's file.
 *
 * @param file the file
 * @param problems what SQLite's integrity check and foreign key check found, in their own words; empty when all is well
 * @param trackCount how many songs it knows, available or not
 * @param schemaVersion the number of the last schema file applied to it
 */
public record CatalogCheck(Path file, List<String> problems, long trackCount, int schemaVersion) {

    /** Takes a copy of the problems. */
    public CatalogCheck {
        problems = List.copyOf(problems);
    }

    /** Whether nothing is wrong. */
    public boolean isSound() {
        return problems.isEmpty();
    }
}
