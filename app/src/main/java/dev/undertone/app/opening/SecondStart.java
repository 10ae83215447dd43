package dev.undertone.app.opening;

import dev.undertone.app.environment.DataDirectory;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The short way of a start that finds the window open: no command line is parsed, no log opened and no library loaded.
 *
 * @param data where the listener's things live
 * @param files what is to be opened
 */
public record SecondStart(Path data, List<String> files) {

    /**
     * Hands what a start asks for to the window that is open.
     *
     * @return false if it asks for something else than the window, or there is none
     * @throws dev.undertone.models.UserFacingException if there is a window that does not take it
     */
    public static boolean isTaken(List<String> arguments) {
        return of(arguments)
                .filter(start -> InstanceClient.handOver(start.data(), OpenRequest.ofArguments(start.files())))
                .isPresent();
    }

    /** Empty where the arguments ask for something else than the window, or only the command line can tell. */
    static Optional<SecondStart> of(List<String> arguments) {
        Path data = null;
        List<String> files = new ArrayList<>();
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            if (argument.equals("--data") && files.isEmpty() && data == null && rest.hasNext()) {
                try {
                    data = Path.of(rest.next()).toAbsolutePath();
                } catch (InvalidPathException e) {
                    return Optional.empty();
                }
            } else if (isSurelyFile(argument)) {
                files.add(argument);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(
                new SecondStart(data == null ? DataDirectory.standard().path() : data, files));
    }

    /** Whether an argument is a file's: what is written as a path or a URI is no option, and no command's name. */
    public static boolean isSurelyFile(String argument) {
        return !argument.startsWith("-")
                && (argument.contains("/") || argument.contains(".") || argument.contains("\\"));
    }
}
