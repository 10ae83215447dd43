package dev.undertone.app;

import dev.undertone.app.cli.Program;
import dev.undertone.app.cli.UndertoneCommand;
import dev.undertone.app.cli.WindowStart;
import dev.undertone.app.environment.Display;
import dev.undertone.app.environment.Installation;
import dev.undertone.app.opening.SecondStart;
import dev.undertone.models.UserFacingException;
import java.util.List;
import java.util.Optional;

/** Where the program starts. It does not extend {@code Application}, so that it also starts where JavaFX cannot. */
public final class Main {

    private Main() {}

    /** Opens the window, or has the open one take the files that are named, or runs a command; `--help` lists them. */
    public static void main(String[] arguments) {
        System.exit(run(new Wiring(Installation.current()), arguments));
    }

    private static int run(Program program, String[] arguments) {
        try {
            // Before anything else, so that a further start ends without having loaded a library.
            if (SecondStart.isTaken(List.of(arguments))) {
                return 0;
            }
            Optional<WindowStart> window = Display.isPresent() ? WindowStart.of(arguments) : Optional.empty();
            if (window.isPresent()) {
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
