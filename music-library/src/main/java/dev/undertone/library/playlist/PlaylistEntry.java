package dev.undertone.library.playlist;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * An entry of a playlist file.
 *
 * @param line where it stands in the file, from 1
 * @param written what stands there; empty where it names nothing
 * @param paths the files that it may mean, absolute, the likeliest first; none where it means no file
 */
public record PlaylistEntry(int line, String written, Set<Path> paths) {

    /** The first file that it may mean and that is there. */
    public Optional<Path> file() {
        return paths.stream().filter(Files::isRegularFile).findFirst();
    }

    /** Why it leads to no file, where it does not, as the end of a sentence. */
    public String reason() {
        if (written.isEmpty()) {
            return "it names no file";
        }
        return EntryPaths.isNoFile(written) ? "it is an address, and Undertone plays files" : "there is no such file";
    }
}
