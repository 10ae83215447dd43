package dev.undertone.app.cli;

import dev.undertone.app.environment.DataDirectory;
import dev.undertone.app.environment.StartReport;
import dev.undertone.app.opening.InstanceClaim;
import dev.undertone.app.opening.InstanceClient;
import dev.undertone.app.opening.OpenRequest;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The arguments that ask for the window and nothing else, understood without picocli: its classes are in a format of Java 5, which
 * no AOT cache takes, so that reading them would cost the window a third of its start, and a further start most of it. {@link
 * UndertoneCommand} understands the same and all others.
 *
 * @param data where the listener's things live
 * @param report what is told of the start
 * @param files what is to be played, as it was written
 */
public record WindowStart(DataDirectory data, StartReport report, List<String> files) {

    private static final String DATA = "--data";
    private static final String REPORT = "--report-start";
    private static final String REPORT_AND_EXIT =
            REPORT + "=" + StartReport.EXIT.name().toLowerCase(Locale.ROOT);

    /** Understands arguments; none if any of them is for picocli. */
    public static Optional<WindowStart> of(String... arguments) {
        @Nullable Path data = null;
        StartReport report = StartReport.NONE;
        List<String> files = new ArrayList<>();
        for (Iterator<String> rest = Arrays.asList(arguments).iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            if (argument.equals(DATA) && rest.hasNext() && data == null) {
                data = folder(rest.next());
                if (data == null) {
                    return Optional.empty();
                }
            } else if (argument.equals(REPORT) && !rest.hasNext()) {
                report = StartReport.LINES;
            } else if (argument.equals(REPORT_AND_EXIT)) {
                report = StartReport.EXIT;
            } else if (isSurelyFile(argument)) {
                files.add(argument);
            } else {
                return Optional.empty();
            }
        }
        DataDirectory directory = data == null ? DataDirectory.standard() : new DataDirectory(data.toAbsolutePath());
        return Optional.of(new WindowStart(directory, report, files));
    }

    /**
     * Hands the files to the window that is open already, or brings it to the front.
     *
     * @return false if there is none
     * @throws dev.undertone.models.UserFacingException if there is a window that does not take it
     */
    public boolean isTaken() {
        return InstanceClient.handOver(data.path(), OpenRequest.ofArguments(files));
    }

    /**
     * Opens the window and returns when it has been closed, or has the one that is open take the files.
     *
     * @throws dev.undertone.models.UserFacingException if there is no display, or a window that does not answer
     */
    public void open(Program program) {
        // Whoever logs in the meantime does not wait for it.
        Thread.ofPlatform().daemon().name("logging").start(LoggerFactory::getILoggerFactory);
        try (InstanceClaim claim = InstanceClaim.begin(data.path(), OpenRequest.ofArguments(files))) {
            program.openWindow(data, report, claim);
        }
    }

    /** Whether an argument is a file's: what is written as a path or a URI is no option, and no command's name. */
    private static boolean isSurelyFile(String argument) {
        return !argument.startsWith("-")
                && (argument.contains("/") || argument.contains(".") || argument.contains("\\"));
    }

    /** A folder; null for a word that is rather an option, or that picocli would unquote. */
    private static @Nullable Path folder(String argument) {
        try {
            return argument.isEmpty() || argument.startsWith("-") || argument.startsWith("\"")
                    ? null
                    : Path.of(argument);
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
