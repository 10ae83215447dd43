package dev.undertone.app.cli;

import dev.undertone.app.endurance.BusySession;
import dev.undertone.app.environment.DataDirectory;
import dev.undertone.app.playback.SilentOutput;
import dev.undertone.app.session.Services;
import dev.undertone.app.settings.SettingsFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code undertone soak busy}: the session that {@code undertone soak --crashes} starts and kills. */
@Command(name = "busy", hidden = true, description = "The session that is killed, which soak starts by itself.")
final class BusySessionCommand implements Callable<Integer> {

    private final Program program;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private SoakCommand soak;

    @Option(names = "--music", required = true)
    @SuppressWarnings("NullAway.Init") // as above
    private Path music;

    @Option(names = "--seed", required = true)
    private long seed;

    BusySessionCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws InterruptedException {
        DataDirectory data = soak.dataDirectory();
        try (Services services = program.openServices(data, new SilentOutput())) {
            new BusySession(services, music, new SettingsFile(data.path()), System.out, seed).run();
        }
        return 0;
    }
}
