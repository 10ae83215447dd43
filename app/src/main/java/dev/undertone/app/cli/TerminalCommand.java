package dev.undertone.app.cli;

import dev.undertone.app.environment.DataDirectory;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What every command in the terminal is told, and writes to. */
abstract class TerminalCommand {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // as above
    private UndertoneCommand undertone;

    /** This command, as picocli knows it. */
    CommandLine commandLine() {
        return spec.commandLine();
    }

    /** Standard output; the lines of one terminal do not mix. */
    Terminal terminal() {
        return new Terminal(commandLine().getOut());
    }

    /** Standard error. */
    PrintWriter errors() {
        return commandLine().getErr();
    }

    /** Whether a program reads the output. */
    boolean isJson() {
        return undertone.common().isJson();
    }

    /** Where the listener's things live. */
    DataDirectory dataDirectory() {
        return undertone.common().dataDirectory();
    }
}
