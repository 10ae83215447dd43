package dev.undertone.library.importing;

import java.util.List;

/**
 * What became of the files of a folder. Each one found was added, updated, unchanged or rejected.
 *
 * @param found audio files seen, and folders that cannot be looked into
 * @param added songs that are new
 * @param updated songs whose files had changed, or had been gone
 * @param unchanged songs whose files are as they were
 * @param gone songs known from this folder whose files are not there any more; they are kept as unavailable
 * @param rejected what was not taken
 */
public record RegistrationReport(
        int found, int added, int updated, int unchanged, int gone, List<RejectedFile> rejected) {

    /** Takes a copy of the rejected files. */
    public RegistrationReport {
        rejected = List.copyOf(rejected);
    }
}
