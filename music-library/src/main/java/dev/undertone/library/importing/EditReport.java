package dev.undertone.library.importing;

import java.nio.file.Path;
import java.util.List;

/**
 * What became of the files that an edit was to be written to. The catalog has the edit in any case.
 *
 * @param written files that say it now
 * @param notWritten files that are as they were, each with the reason
 */
public record EditReport(List<Path> written, List<RejectedFile> notWritten) {

    /** Takes copies of the lists. */
    public EditReport {
        written = List.copyOf(written);
        notWritten = List.copyOf(notWritten);
    }
}
