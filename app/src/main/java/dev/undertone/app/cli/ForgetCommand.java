package dev.undertone.app.cli;

import dev.undertone.library.Listener;
import dev.undertone.library.catalog.ForgetReport;
import dev.undertone.library.door.Library;
import dev.undertone.models.UserFacingException;
import java.io.Console;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code undertone forget}: deletes what the library knows of a listener. */
@Command(
        name = "forget",
        mixinStandardHelpOptions = true,
        description = {
            "Deletes all that is a listener's: what they heard and said of songs, their moods, ratings, stars, choices, queue, PIN"
                    + " and the numbers by which their face is known, and all that was learned from it: for good, and out of the"
                    + " bytes of the catalog's files too. The listener's name is deleted with it. It takes no PIN, so that who"
                    + " forgot theirs can be rid of the profile.",
            "The stars of the listener without a name, emotions and places given by hand, corrected tags and playlists are the"
                    + " library's and stay, as do music files, settings and what was exported."
        })
final class ForgetCommand extends LibraryCommand implements Callable<Integer> {

    private static final Set<String> YES = Set.of("y", "yes");

    @Option(
            names = ListenerAccess.OPTION,
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
            Listener listener = ListenerAccess.named(library.profiles(), name);
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
                object.put("reviews", report.reviews());
                terminal().json(object);
            } else {
                terminal()
                        .line(
                                "Deleted for good of %s: %,d plays, feedback given %,d times, %,d moods, %,d ratings; and all else."
                                        .formatted(
                                                ListenerAccess.called(listener),
                                                report.plays(),
                                                report.feedback(),
                                                report.moods(),
                                                report.reviews()));
            }
        }
        return 0;
    }

    // Whether there is a console without a terminal differs between providers of consoles.
    @SuppressWarnings("SystemConsoleNull")
    private boolean isConfirmed(Listener listener) {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            throw new UserFacingException(
                    "Nothing was deleted: there is no terminal to ask in.", "Add --yes to delete without being asked.");
        }
        errors().print("Delete for good all that is kept of %s? [y/N] ".formatted(ListenerAccess.called(listener)));
        errors().flush();
        String answer = console.readLine();
        return answer != null && YES.contains(answer.strip().toLowerCase(Locale.ROOT));
    }
}
