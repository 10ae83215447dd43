package dev.undertone.app.cli;

import dev.undertone.library.Listener;
import dev.undertone.library.profile.PinAnswer;
import dev.undertone.library.profile.Profiles;
import dev.undertone.models.UserFacingException;
import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From the name of a listener on the command line to a listener whose things may be shown. */
final class ListenerAccess {

    /** The option that names one. */
    static final String OPTION = "--listener";

    private ListenerAccess() {}

    /**
     * The one of a name, whatever its capitals.
     *
     * @param name null or blank for the one who listens where nobody has said who
     * @throws UserFacingException if there is none
     */
    static Listener named(Profiles profiles, @Nullable String name) {
        return profiles.named(name == null ? "" : name)
                .orElseThrow(
                        () -> new UserFacingException("There is no listener of this name.", others(profiles.all())));
    }

    /** As {@link #named}, and asks for the PIN of one who has one. */
    static Listener opened(Profiles profiles, @Nullable String name, PrintWriter errors) {
        Listener listener = named(profiles, name);
        open(profiles, listener, errors);
        return listener;
    }

    private static String others(List<Listener> listeners) {
        String names = listeners.stream()
                .map(Listener::name)
                .filter(known -> !known.isEmpty())
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "No listener has one; leave out --listener." : "There are: " + names + ".";
    }

    /**
     * Asks for a listener's PIN in the terminal until it is the right one; it is not shown.
     *
     * @throws UserFacingException if there is no terminal, nothing is entered, or too many wrong ones were
     */
    // Whether there is a console without a terminal differs between providers of consoles.
    @SuppressWarnings("SystemConsoleNull")
    private static void open(Profiles profiles, Listener listener, PrintWriter errors) {
        Console console = System.console();
        while (!profiles.isOpen(listener.id())) {
            if (console == null || !console.isTerminal()) {
                throw new UserFacingException(
                        "The profile of %s is protected by a PIN, and there is no terminal to ask for it in."
                                .formatted(called(listener)),
                        "Run this in a terminal.");
            }
            errors.print("PIN of %s: ".formatted(called(listener)));
            errors.flush();
            char[] pin = console.readPassword();
            if (pin == null || pin.length == 0) {
                throw new UserFacingException("No PIN was entered.", "Nothing was done.");
            }
            try {
                answer(profiles.enter(listener.id(), pin), errors);
            } finally {
                Arrays.fill(pin, '\0');
            }
        }
    }

    private static void answer(PinAnswer answer, PrintWriter errors) {
        switch (answer) {
            case PinAnswer.Right _ -> {}
            case PinAnswer.Wrong wrong ->
                errors.println(
                        wrong.triesLeft() == 0
                                ? "It is another one."
                                : "It is another one. After %d more there is a pause.".formatted(wrong.triesLeft()));
            case PinAnswer.Wait wait ->
                throw new UserFacingException(
                        "Too many wrong PINs were entered.", "Try again in %s.".formatted(words(wait.pause())));
        }
    }

    private static String words(Duration pause) {
        long seconds = Math.max(1, pause.plusMillis(999).toSeconds());
        return seconds < 120 ? seconds + " seconds" : (seconds + 59) / 60 + " minutes";
    }

    static String called(Listener listener) {
        return listener.name().isEmpty() ? "the listener without a name" : listener.name();
    }
}
