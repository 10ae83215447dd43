package dev.undertone.app.cli;

import dev.undertone.library.Listener;
import dev.undertone.library.ListenerColour;
import dev.undertone.library.door.Library;
import dev.undertone.library.profile.Profiles;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code undertone listeners}: who listens here. */
@Command(
        name = "listeners",
        mixinStandardHelpOptions = true,
        description = {
            "Lists who listens here; adds and renames listeners, and writes out what is theirs. Capitals in names make no"
                    + " difference. A profile that a PIN protects asks for it.",
            "`undertone forget --listener NAME` deletes one."
        })
final class ListenersCommand extends LibraryCommand implements Runnable {

    ListenersCommand(Program program) {
        super(program);
    }

    @Override
    public void run() {
        try (Library library = openLibrary()) {
            library.profiles().all().forEach(this::print);
        }
    }

    @Command(name = "add", mixinStandardHelpOptions = true, description = "Begins to learn somebody's taste.")
    void add(
            @Parameters(paramLabel = "NAME") String name,
            @Option(
                            names = "--colour",
                            paramLabel = "C",
                            defaultValue = "violet",
                            description = "What tells them from others: ${COMPLETION-CANDIDATES} (default: violet).")
                    ListenerColour colour) {
        try (Library library = openLibrary()) {
            print(library.profiles().add(name, colour));
        }
    }

    @Command(name = "rename", mixinStandardHelpOptions = true, description = "Gives a listener another name.")
    void rename(
            @Parameters(index = "0", paramLabel = "NAME") String name,
            @Parameters(index = "1", paramLabel = "NEW") String newName) {
        try (Library library = openLibrary()) {
            Profiles profiles = library.profiles();
            Listener listener = ListenerAccess.opened(profiles, name, errors());
            print(profiles.change(listener.id(), newName, listener.colour()));
        }
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description =
                    "Writes all that is a listener's into a JSON file in a folder, which only you may read: name,"
                            + " colour, settings, stars, plays, moods, feedback, ratings and corrected readings. A PIN is never in it.")
    void export(
            @Parameters(
                            index = "0",
                            paramLabel = "NAME",
                            description = "Whose; \"\" for the one who listens where nobody has said who.")
                    String name,
            @Parameters(index = "1", paramLabel = "DIR", description = "The folder; it is made where it is missing.")
                    Path folder,
            @Option(
                            names = "--with-face",
                            description = "With the numbers by which their face is known, not encrypted.")
                    boolean withFace) {
        try (Library library = openLibrary()) {
            Profiles profiles = library.profiles();
            Listener listener = ListenerAccess.opened(profiles, name, errors());
            Path file = profiles.export(listener.id(), folder.toAbsolutePath().normalize(), withFace);
            if (isJson()) {
                terminal().json(Map.of("file", file.toString()));
            } else {
                terminal().line(file.toString());
            }
        }
    }

    private void print(Listener listener) {
        if (isJson()) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("id", listener.id());
            object.put("name", listener.name());
            object.put("colour", listener.colour().word());
            object.put("pin", listener.hasPin());
            object.put("face", listener.hasFace());
            terminal().json(object);
        } else {
            terminal()
                    .line(ListenerAccess.called(listener)
                            + ": " + listener.colour().word()
                            + (listener.hasPin() ? ", protected by a PIN" : "")
                            + (listener.hasFace() ? ", known by their face" : ""));
        }
    }
}
