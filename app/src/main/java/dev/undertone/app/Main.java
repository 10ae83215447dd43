package dev.undertone.app;

import dev.undertone.app.cli.UndertoneCommand;
import dev.undertone.app.environment.Installation;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Where the program starts. It does not extend {@code Application}, so that it also starts where JavaFX cannot. */
public final class Main {

    private Main() {}

    /** Opens the window, or runs the command that is named first; `--help` lists them. */
    public static void main(String[] arguments) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        System.exit(UndertoneCommand.run(new Wiring(Installation.current()), arguments));
    }
}
