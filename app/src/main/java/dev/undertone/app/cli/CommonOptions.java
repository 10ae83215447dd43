package dev.undertone.app.cli;

import dev.undertone.app.environment.DataDirectory;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What every command understands, before its name or after it. */
final class CommonOptions {

    @Option(
            names = "--data",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            description = "Keep the catalog, the settings and the log in DIR instead of the platform's own place.")
    private @Nullable Path data;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Print JSON, one object a line.")
    private boolean json;

    /** Where the listener's things live. */
    DataDirectory dataDirectory() {
        return data == null ? DataDirectory.standard() : new DataDirectory(data.toAbsolutePath());
    }

    /** The folder given on the command line. */
    Optional<Path> data() {
        return Optional.ofNullable(data);
    }

    /** Whether a program reads the output. */
    boolean isJson() {
        return json;
    }
}
