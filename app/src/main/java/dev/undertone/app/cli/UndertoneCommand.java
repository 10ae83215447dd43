package dev.undertone.app.cli;

import dev.undertone.app.LogFile;
import dev.undertone.models.UserFacingException;
import dev.undertone.models.Version;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code undertone}: opens the window; its subcommands work in the terminal. */
@Command(
        name = "undertone",
        mixinStandardHelpOptions = true,
        versionProvider = UndertoneCommand.ProgramVersion.class,
        description =
                "A music player that reads your expression from the camera and plays songs that meet it. Without a"
                        + " command it opens its window.",
        subcommands = {LookCommand.class})
public final class UndertoneCommand implements Callable<Integer> {

    @Mixin
    private final CommonOptions common = new CommonOptions();

    private UndertoneCommand() {}

    /**
     * Runs what the arguments ask for.
     *
     * @return the exit code: 0 for done, 1 for a problem that was told, 2 for arguments that were not understood
     */
    public static int run(String... arguments) {
        CommandLine commandLine = new CommandLine(new UndertoneCommand());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setExecutionExceptionHandler((exception, line, parsed) -> {
            if (exception instanceof UserFacingException) {
                line.getErr().println(exception.getMessage());
                LoggerFactory.getLogger(UndertoneCommand.class).debug("Ended with a message", exception);
                return CommandLine.ExitCode.SOFTWARE;
            }
            throw exception;
        });
        return commandLine.execute(arguments);
    }

    @Override
    public Integer call() {
        LogFile.open(common.dataDirectory().logs());
        return 0;
    }

    static final class ProgramVersion implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"undertone " + Version.current()};
        }
    }
}
