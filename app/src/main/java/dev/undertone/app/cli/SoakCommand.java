package dev.undertone.app.cli;

import dev.undertone.app.endurance.CrashReport;
import dev.undertone.app.endurance.CrashTrials;
import dev.undertone.app.endurance.Soak;
import dev.undertone.app.endurance.SoakPlan;
import dev.undertone.app.endurance.SoakReport;
import dev.undertone.app.environment.Installation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code undertone soak}: the program used for hours, and what grows, fails or is lost. */
@Command(
        name = "soak",
        mixinStandardHelpOptions = true,
        description = {
            "Uses the program for hours, in a folder of its own that is deleted afterwards: its window, camera, sound"
                    + " and library. Meanwhile the camera is pulled, the sound server killed, the disk filled, the catalog"
                    + " locked, songs deleted and cut while they play, the clock set and the process stopped.",
            "Tells what grows, how long it was silent, and whether all that was acknowledged is in the catalog. Ends"
                    + " with 1 if something is lost, silent without a word, or grows."
        },
        subcommands = {SoakedWindowCommand.class, BusySessionCommand.class})
final class SoakCommand extends TerminalCommand implements Callable<Integer> {

    @Option(names = "--hours", paramLabel = "H", description = "How long (default: ${DEFAULT-VALUE}).")
    private double hours = 2;

    @Option(
            names = "--crashes",
            paramLabel = "N",
            description =
                    "Instead of all this, kill a busy session N times at random moments, and look each time whether the"
                            + " catalog is whole and has all that was acknowledged.")
    private int crashes;

    @Option(
            names = "--every",
            paramLabel = "SECONDS",
            description = "How often memory is measured (default: ${DEFAULT-VALUE}).")
    private int every = 60;

    @Option(
            names = "--faults",
            paramLabel = "SECONDS",
            description = "How long there is peace after a fault (default: ${DEFAULT-VALUE}).")
    private int faults = 120;

    @Option(
            names = "--languages",
            paramLabel = "SECONDS",
            description = "How often the window speaks another language (default: ${DEFAULT-VALUE}).")
    private int languages = 1200;

    @Option(names = "--seed", paramLabel = "S", description = "Of all that is done by chance; else it is drawn.")
    private @Nullable Long seed;

    @Option(names = "--journal", paramLabel = "FILE", description = "Gets all that the program says.")
    private @Nullable Path journal;

    @Override
    public Integer call() throws InterruptedException {
        long chance = seed == null ? new Random().nextInt(1_000_000) : seed;
        tell("Seed " + chance + ".");
        return crashes > 0 ? crash(chance) : soak(chance);
    }

    private int crash(long chance) throws InterruptedException {
        CrashReport report = new CrashTrials(Installation.current(), chance, this::tell).run(crashes);
        if (isJson()) {
            terminal().json(report.json());
        } else {
            report.lines().forEach(terminal()::line);
        }
        return report.problems().isEmpty() ? 0 : 1;
    }

    private int soak(long chance) throws InterruptedException {
        Soak soak = new Soak(
                new SoakPlan(
                        Duration.ofSeconds(Math.round(hours * 3600)),
                        Duration.ofSeconds(every),
                        Duration.ofSeconds(faults),
                        Duration.ofSeconds(languages),
                        chance,
                        Installation.current(),
                        journal),
                this::tell);
        SoakReport report = soak.run();
        if (isJson()) {
            terminal().json(report.json());
        } else {
            report.lines().forEach(terminal()::line);
        }
        return report.isSound() ? 0 : 1;
    }

    private void tell(String news) {
        errors().println(news);
        errors().flush();
    }
}
