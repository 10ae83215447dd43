package dev.undertone.app.cli;

import dev.undertone.app.environment.Display;
import dev.undertone.app.environment.StartReport;
import dev.undertone.app.opening.OpenRequest;
import dev.undertone.models.UserFacingException;
import dev.undertone.models.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code undertone}: opens the window; its subcommands work in the terminal. */
@Command(
        name = "undertone",
        mixinStandardHelpOptions = true,
        versionProvider = UndertoneCommand.ProgramVersion.class,
        description =
                "A music player that reads your expression from the camera and plays songs that meet it. Without a"
                        + " command it opens its window, or brings the one that is open to the front.",
        subcommands = {
            SessionCommand.class,
            LookCommand.class,
            FeelCommand.class,
            SongsCommand.class,
            RecommendCommand.class,
            SimulateCommand.class,
            BenchCommand.class,
            ImportCommand.class,
            AnalyzeCommand.class,
            HistoryCommand.class,
            ExportCommand.class,
            RestoreCommand.class,
            ListenersCommand.class,
            ForgetCommand.class,
            PlaylistCommand.class,
            PlayCommand.class,
            DoctorCommand.class,
            SoakCommand.class
        })
public final class UndertoneCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    /**
     * For whoever measures the start: prints {@code window N ms} when the window was drawn, {@code whole N ms} when all that belongs
     * to it was, and {@code reading N ms} when the first reading of a face has reached it, in milliseconds since the process began.
     * {@code --report-start=exit} then ends the program, where the camera is off as soon as the window is drawn and filled.
     */
    @Option(
            names = "--report-start",
            hidden = true,
            arity = "0..1",
            defaultValue = "none",
            fallbackValue = "lines",
            description =
                    "Print when the window is drawn, when all of it is, and when it has its first reading: lines, or exit to"
                            + " end then.")
    private StartReport startReport = StartReport.NONE;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description =
                    "Audio files, playlists (M3U, M3U8, XSPF), folders and file: URIs to play in the window at once; a"
                            + " window that is open plays them. A file that is called like a command is opened as"
                            + " ./NAME.")
    private List<String> files = List.of();

    private final Program program;

    private UndertoneCommand(Program program) {
        this.program = program;
    }

    /**
     * Runs what the arguments ask for.
     *
     * @param program the rest of it
     * @return the exit code: 0 for done, 1 for a problem that was told, 2 for arguments that were not understood
     */
    public static int run(Program program, String... arguments) {
        CommandLine commandLine = new CommandLine(new UndertoneCommand(program), new CommandFactory(program));
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        // A song may be called @home.mp3, and what is in it is no list of arguments.
        commandLine.setExpandAtFiles(false);
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

    CommonOptions common() {
        return common;
    }

    @Override
    public Integer call() {
        requireFiles();
        if (!Display.isPresent()) {
            return inTerminal();
        }
        new WindowStart(common.dataDirectory(), startReport, files).open(program);
        return 0;
    }

    /** A word that is neither a command nor a file is more likely a mistyped command than a file that is not there. */
    private void requireFiles() {
        List<String> words = files.stream()
                .filter(file -> file.matches("[\\w-]+") && !Files.exists(Path.of(file)))
                .toList();
        if (!words.isEmpty()) {
            throw new UnmatchedArgumentException(spec.commandLine(), words);
        }
    }

    private int inTerminal() {
        if (files.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("There is no display to open a window on, so this is a session in the terminal, with the"
                            + " demo camera; end it with Ctrl-C.");
            List<String> session = new ArrayList<>(List.of("session", "--camera", "demo"));
            common.data().ifPresent(folder -> session.addAll(List.of("--data", folder.toString())));
            return run(program, session.toArray(String[]::new));
        }
        List<String> play = new ArrayList<>(List.of("play", "--"));
        OpenRequest.ofArguments(files).places().forEach(place -> play.add(place.toString()));
        spec.commandLine().getErr().println("There is no display to open a window on, so this plays in the terminal.");
        return run(program, play.toArray(String[]::new));
    }

    static final class ProgramVersion implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"undertone " + Version.current()};
        }
    }
}
