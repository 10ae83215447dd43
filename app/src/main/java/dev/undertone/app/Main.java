package dev.undertone.app;

import dev.undertone.app.cli.Program;
import dev.undertone.app.cli.UndertoneCommand;
import dev.undertone.app.cli.WindowStart;
import dev.undertone.app.environment.Display;
import dev.undertone.app.environment.Installation;
import dev.undertone.models.UserFacingException;
import java.util.Locale;
import java.util.Optional;

/** Where the program starts. It does not extend {@code Application}, so that it also starts where JavaFX cannot. */
public final class Main {

    private Main() {}

    /** Opens the window, or has the open one take the files that are named, or runs a command; `--help` lists them. */
    public static void main(String[] arguments) {
        // The terminal speaks English, and the window its own languages: no digits of another stand in either.
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        System.exit(run(new Wiring(Installation.current()), arguments));
    }

    private static int run(Program program, String[] arguments) {
        try {
            Optional<WindowStart> window = WindowStart.of(arguments);
            if (window.isPresent() && window.get().isTaken()) {
                return 0;
            }
            if (window.isPresent() && Display.isPresent()) {
                window.get().open(program);
                return 0;
            }
            return UndertoneCommand.run(program, arguments);
        } catch (UserFacingException problem) {
            System.err.println(problem.getMessage());
            return 1;
        }
    }
}
