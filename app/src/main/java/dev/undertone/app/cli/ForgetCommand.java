package dev.undertone.app.cli;

import dev.undertone.library.Listener;
import dev.undertone.library.catalog.ForgetReport;
import dev.undertone.library.door.Library;
import dev.undertone.models.UserFacingException;
import java.io.Console;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code undertone forget}: deletes what the library knows of a listener. */
@Command(
        name = "forget",
        mixinStandardHelpOptions = true,
        description = {
            "Deletes all that a listener heard and said of being given songs, their moods, all that was learned from it,"
                    + " and the saved queue: for good, and out of the bytes of the catalog's files too. The listener's name is deleted"
                    + " with it.",
            "Stars, emotions and places given by hand, corrections and playlists are the library's and stay, as do music"
                    + " files, settings and what `undertone export` wrote."
        })
final class ForgetCommand extends LibraryCommand implements Callable<Integer> {

    private static final Set<String> YES = Set.of("y", "yes");

    @Option(
            names = "--listener",
            paramLabel = "NAME",
            description =
                    "Whom; without it, the one who listens where nobody has said who. Capitals make no difference.")
    private @Nullable String name;

    @Option(names = "--yes", description = "Do not ask before.")
    private boolean isSure;

    ForgetCommand(Program program) {
        super(program);
    }

    @Override
    public Integer call() {
        try (Library library = openLibrary()) {
            Listener listener = named(library.profiles().all());
            if (!isSure && !isConfirmed(listener)) {
                errors().println("Nothing was deleted.");
                return 1;
            }
            ForgetReport report = library.profiles().forget(listener.id());
            if (isJson()) {
                Map<String, Object> object = new LinkedHashMap<>();
                object.put("listener", listener.name());
                object.put("plays", report.plays());
                object.put("feedback", report.feedback());
                object.put("moods", report.moods());
                terminal().json(object);
            } else {
                terminal()
                        .line(
                                "Deleted for good of %s: %,d plays, feedback given %,d times, %,d moods; and the saved queue."
                                        .formatted(
                                                called(listener), report.plays(), report.feedback(), report.moods()));
            }
        }
        return 0;
    }

    private Listener named(List<Listener> listeners) {
        String wanted = name == null ? "" : name.strip();
        return listeners.stream()
                .filter(listener -> listener.name().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> new UserFacingException("There is no listener of this name.", others(listeners)));
    }

    private static String others(List<Listener> listeners) {
        String names = listeners.stream()
                .map(Listener::name)
                .filter(known -> !known.isEmpty())
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "No listener has one; leave out --listener." : "There are: " + names + ".";
    }

    // Whether there is a console without a terminal differs between providers of consoles.
    @SuppressWarnings("SystemConsoleNull")
    private boolean isConfirmed(Listener listener) {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            throw new UserFacingException(
                    "Nothing was deleted: there is no terminal to ask in.", "Add --yes to delete without being asked.");
        }
        errors().print("Delete for good all that %s heard and said of it, their moods, and the saved queue? [y/N] "
                .formatted(called(listener)));
        errors().flush();
        String answer = console.readLine();
        return answer != null && YES.contains(answer.strip().toLowerCase(Locale.ROOT));
    }

    private static String called(Listener listener) {
        return listener.id() == Listener.UNNAMED ? "the listener without a name" : listener.name();
    }
}
