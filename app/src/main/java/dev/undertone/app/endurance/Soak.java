package dev.undertone.app.endurance;

import dev.undertone.library.door.Library;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hours of the program, with faults, and what was to be seen of it. It runs once. */
public final class Soak {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final Duration LONGEST_RECOVERY = Duration.ofSeconds(60);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_ARRIVALS = Duration.ofSeconds(17);
    private static final long LOOK_MILLIS = 250;

    private final SoakPlan plan;
    private final Consumer<String> news;
    private final Random random;
    private final List<FaultOutcome> outcomes = new ArrayList<>();
    private final Map<String, String> leftOut = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    /** What the program runs with in the place of what is there. */
    private final List<String> setting = new ArrayList<>();

    /**
     * @param news gets a line for each thing that happens
     */
    public Soak(SoakPlan plan, Consumer<String> news) {
        this.plan = plan;
        this.news = news;
        this.random = new Random(plan.seed());
    }

    /**
     * Runs it.
     *
     * @throws UserFacingException if it cannot begin
     */
    public SoakReport run() throws InterruptedException {
        try (SoakFolder folder = SoakFolder.makeForWindow(plan.installation().starterTracks(), plan.seed())) {
            Optional<PulseAudio> sound =
                    PulseAudio.start(Files.createDirectory(folder.path().resolve("sound")));
            try {
                return run(folder, sound.orElse(null));
            } finally {
                sound.ifPresent(PulseAudio::close);
            }
        } catch (IOException unwritable) {
            throw new UserFacingException(
                    "The soak has no place: " + unwritable.getMessage() + ".",
                    "Check that the temporary folder can be written to and that its disk is not full.",
                    unwritable);
        }
    }

    private SoakReport run(SoakFolder folder, @Nullable PulseAudio sound) throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>();
        setting.add(folder.hasDiskOfItsOwn() ? "a small disk of its own" : "a folder on the disk that is there");
        if (sound != null) {
            environment.putAll(sound.environment());
            setting.add("a PulseAudio of its own");
        } else {
            setting.add("the sound card that is there, or none");
        }
        try (PrintWriter journal = plan.journal() == null
                        ? null
                        : new PrintWriter(Files.newBufferedWriter(plan.journal(), StandardCharsets.UTF_8), true);
                SoakedProgram program =
                        SoakedProgram.start(command(folder), environment, folder.path(), new Ledger(), journal)) {
            awaitReady(program);
            live(program, folder, Faults.all(folder, sound, random));
            end(program, folder);
            return new SoakReport(plan, setting, program, outcomes, leftOut, problems);
        }
    }

    private List<String> command(SoakFolder folder) throws IOException {
        List<String> options = new ArrayList<>(List.of("-XX:NativeMemoryTracking=summary"));
        if (System.getenv("DISPLAY") == null
                && System.getProperty("os.name", "").contains("Linux")) {
            options.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
            setting.add("a window without a display");
        } else {
            setting.add("a window on the display that is there");
        }
        List<String> arguments = new ArrayList<>(List.of(
                "--data",
                folder.data().toString(),
                "soak",
                "window",
                "--every",
                String.valueOf(plan.betweenMeasurements().toSeconds()),
                "--languages",
                String.valueOf(plan.betweenLanguages().toSeconds()),
                "--seed",
                String.valueOf(plan.seed())));
        return JavaProgram.command(plan.installation(), folder.temporary(), options, arguments);
    }

    private void awaitReady(SoakedProgram program) throws InterruptedException {
        while (!program.isReady() || !program.heartbeat().hasPlayedSince(0)) {
            if (!program.isAlive() || program.seconds() > LONGEST_START.toSeconds()) {
                throw new UserFacingException(
                        "The program does not play: " + String.join("; ", program.saidSince(0)) + ".",
                        "Start `undertone` and `undertone doctor`, which tell more.");
            }
            Thread.sleep(LOOK_MILLIS);
        }
        program.heartbeat().listenAnew();
        news.accept("The program plays, with " + String.join(", ", setting) + ".");
    }

    private void live(SoakedProgram program, SoakFolder folder, List<Fault> faults)
            throws IOException, InterruptedException {
        double began = program.seconds();
        double end = began + plan.length().toSeconds();
        double nextFault = began + plan.betweenFaults().toSeconds();
        double nextArrival = began;
        int fault = 0;
        List<Fault> possible = possible(faults);
        while (program.isAlive() && program.seconds() < end) {
            Thread.sleep(LOOK_MILLIS);
            if (program.seconds() > nextArrival) {
                folder.songs().change();
                nextArrival = program.seconds() + BETWEEN_ARRIVALS.toSeconds();
            }
            if (!possible.isEmpty() && program.seconds() > nextFault) {
                noteSilence(program);
                undergo(program, possible.get(fault++ % possible.size()));
                program.heartbeat().listenAnew();
                nextFault = program.seconds() + plan.betweenFaults().toSeconds();
            }
        }
        noteSilence(program);
        if (!program.isAlive()) {
            problem("The program ended by itself after %.0f s with exit code %d."
                    .formatted(program.seconds(), program.exitCode()));
        }
    }

    private List<Fault> possible(List<Fault> faults) {
        List<Fault> possible = new ArrayList<>();
        for (Fault fault : faults) {
            fault.obstacle().ifPresentOrElse(why -> leftOut.put(fault.name(), why), () -> possible.add(fault));
        }
        leftOut.forEach((name, why) -> news.accept("Left out: " + name + ", because " + why + "."));
        return possible;
    }

    /** A silence that no fault is to blame for. */
    private void noteSilence(SoakedProgram program) {
        double silence = program.heartbeat().longestSilence(program.seconds());
        if (silence > Heartbeat.SILENCE_SECONDS) {
            problem("Without any fault nothing was heard for %.1f s, before %.0f s."
                    .formatted(silence, program.seconds()));
        }
    }

    private void undergo(SoakedProgram program, Fault fault) throws IOException, InterruptedException {
        double at = program.seconds();
        program.heartbeat().listenAnew();
        fault.begin(program);
        try {
            Thread.sleep(fault.length());
        } finally {
            fault.end(program);
        }
        double ended = program.seconds();
        // A player, or a camera, that waits with growing pauses may be in the longest of them.
        double deadline = ended + LONGEST_RECOVERY.toSeconds();
        while (program.isAlive() && !isAsBefore(program, ended) && program.seconds() < deadline) {
            Thread.sleep(LOOK_MILLIS);
        }
        double silence = program.heartbeat().longestSilence(program.seconds());
        List<String> said = program.saidSince(at);
        FaultOutcome outcome = new FaultOutcome(
                fault.name(),
                at,
                silence,
                program.seconds() - ended,
                said,
                judge(program, fault, ended, silence, said));
        outcomes.add(outcome);
        news.accept("%5.0f s: %s; silent for %.1f s, as before after %.1f s; said: %s%s"
                .formatted(
                        at,
                        outcome.fault(),
                        silence,
                        outcome.recoveredSeconds(),
                        said.isEmpty() ? "nothing" : String.join(" | ", said),
                        outcome.problem() == null ? "" : "; PROBLEM: " + outcome.problem()));
    }

    private static boolean isAsBefore(SoakedProgram program, double since) {
        return program.heartbeat().hasPlayedSince(since) && program.heartbeat().hasReadSince(since);
    }

    private static @Nullable String judge(
            SoakedProgram program, Fault fault, double ended, double silence, List<String> said) {
        if (!program.isAlive()) {
            return "the program ended with exit code " + program.exitCode();
        }
        if (!program.heartbeat().hasPlayedSince(ended)) {
            return "it did not play on";
        }
        if (!program.heartbeat().hasReadSince(ended)) {
            return "it did not look on";
        }
        if (silence > Heartbeat.SILENCE_SECONDS && !fault.silences()) {
            return said.isEmpty() ? "it was silent and did not say why" : null;
        }
        return null;
    }

    private void end(SoakedProgram program, SoakFolder folder) throws IOException, InterruptedException {
        if (program.isAlive() && !program.end(LONGEST_GOODBYE)) {
            problem("The program did not end within " + LONGEST_GOODBYE.toSeconds() + " s.");
        }
        program.failures().forEach(failure -> problem("%.0f s: %s".formatted(failure.seconds(), failure.words())));
        try (Library library = Library.open(folder.data())) {
            library.check().problems().forEach(damage -> problem("The catalog is damaged: " + damage));
            program.ledger().missing(library).forEach(loss -> problem("Lost: " + loss));
        } catch (UserFacingException closed) {
            problem("The catalog cannot be opened: " + closed.getMessage());
        }
    }

    private void problem(String words) {
        problems.add(words);
        news.accept("PROBLEM: " + words);
    }
}
