package dev.undertone.app;

import dev.undertone.app.cli.UndertoneCommand;
import dev.undertone.app.environment.Installation;
import dev.undertone.app.opening.SecondStart;
import dev.undertone.models.UserFacingException;
import java.util.List;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Where the program starts. It does not extend {@code Application}, so that it also starts where JavaFX cannot. */
public final class Main {

    private Main() {}

    /** Opens the window, or runs the command that is named first; `--help` lists them. */
    public static void main(String[] arguments) {
        if (isTaken(arguments)) {
            return;
        }
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        System.exit(UndertoneCommand.run(new Wiring(Installation.current()), arguments));
    }

    private static boolean isTaken(String[] arguments) {
        try {
            return SecondStart.isTaken(List.of(arguments));
        } catch (UserFacingException problem) {
            System.err.println(problem.getMessage());
            System.exit(1);
            return true;
        }
    }
}
