package dev.undertone.app.environment;

import dev.dirs.ProjectDirectories;
import java.nio.file.Path;

/**
 * Where the listener's things live: {@code catalog.db}, {@code settings.json} and {@code logs/}.
 *
 * @param path the folder; it need not exist yet
 */
public record DataDirectory(Path path) {

    /** The platform's own place: {@code ~/.local/share/undertone} on Linux, or what the XDG variables say. */
    public static DataDirectory standard() {
        return new DataDirectory(Path.of(ProjectDirectories.from("dev", "Undertone", "undertone").dataDir));
    }

    /** Where the log is written. */
    public Path logs() {
        return path.resolve("logs");
    }
}
