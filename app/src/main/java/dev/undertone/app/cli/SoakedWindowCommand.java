package dev.undertone.app.cli;

import dev.undertone.app.endurance.SoakedSession;
import dev.undertone.app.environment.DataDirectory;
import dev.undertone.app.environment.LogFile;
import dev.undertone.app.opening.InstanceClaim;
import dev.undertone.app.opening.OpenRequest;
import dev.undertone.app.playback.AudioOutput;
import dev.undertone.app.playback.AudioOutputs;
import dev.undertone.app.playback.JavaSoundOutput;
import dev.undertone.app.playback.SilentOutput;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code undertone soak window}: the program in a soak, started by it in a process of its own. */
@Command(name = "window", hidden = true, description = "The window of a soak, which starts it by itself.")
final class SoakedWindowCommand implements Callable<Integer> {

    private final Program program;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private SoakCommand soak;

    @Option(names = "--every", required = true)
    private int every;

    @Option(names = "--languages", required = true)
    private int languages;

    @Option(names = "--seed", required = true)
    private long seed;

    SoakedWindowCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        DataDirectory data = soak.dataDirectory();
        LogFile.open(data.logs());
        // A card that is not there would be waited for; a silent one takes its time as well.
        AudioOutput output = AudioOutputs.devices().isEmpty() ? new SilentOutput() : new JavaSoundOutput();
        SoakedSession session = new SoakedSession(
                System.in, System.out, Duration.ofSeconds(every), Duration.ofSeconds(languages), seed);
        try (InstanceClaim claim = InstanceClaim.begin(data.path(), OpenRequest.FRONT)) {
            program.openWindow(data, claim, output, session.clock(), session::begin);
        }
        return 0;
    }
}
