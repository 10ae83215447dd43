package dev.undertone.library.importing;

import java.time.Duration;
import java.util.List;

/**
 * What became of the files of some folders. Each one found was added, updated, unchanged, moved, a duplicate or rejected,
 * unless the import was cancelled.
 *
 * @param found audio files seen, and folders that cannot be looked into
 * @param added songs that are new
 * @param updated songs whose files had changed, or had been gone
 * @param unchanged files that are as they were
 * @param moved songs whose files were known in another place, where they are not any more
 * @param duplicates files with the same audio as one that is there too
 * @param gone files known from these folders that are not there any more; their songs are kept
 * @param rejected what was not taken
 * @param cancelled whether it ended before all was looked at; what was taken by then stays
 * @param took how long it took
 */
public record ImportReport(
        int found,
        int added,
        int updated,
        int unchanged,
        int moved,
        int duplicates,
        int gone,
        List<RejectedFile> rejected,
        boolean cancelled,
        Duration took) {

    /** Takes a copy of the rejected files. */
    public ImportReport {
        rejected = List.copyOf(rejected);
    }

    /** Whether the library is another than before. */
    public boolean changedSomething() {
        return added + updated + moved + duplicates + gone > 0;
    }
}
