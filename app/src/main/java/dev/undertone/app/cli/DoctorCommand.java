package dev.undertone.app.cli;

import dev.undertone.app.camera.CameraDevice;
import dev.undertone.app.camera.CameraLookup;
import dev.undertone.app.environment.Installation;
import dev.undertone.app.playback.AudioOutputs;
import dev.undertone.app.playback.SoundTally;
import dev.undertone.app.settings.SoundTallyFile;
import dev.undertone.library.analysis.AnalysisState;
import dev.undertone.library.analysis.SongAnalysis;
import dev.undertone.library.catalog.CatalogCheck;
import dev.undertone.library.door.Library;
import dev.undertone.models.UserFacingException;
import dev.undertone.models.expression.ExpressionReader;
import dev.undertone.models.face.FaceDetector;
import dev.undertone.models.text.TextReader;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** {@code undertone doctor}: what Undertone needs, whether it is there, and what to do if not. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Checks what Undertone needs, and says what to do about what is missing. Ends with 1 if it cannot"
                + " run; a missing camera or sound card does not count.")
final class DoctorCommand extends LibraryCommand implements Callable<Integer> {

    private static final int LEAST_JAVA = 25;
    private static final int MOST_REASONS = 10;

    DoctorCommand(Program program) {
        super(program);
    }

    @Override
    public Integer call() {
        Terminal terminal = terminal();
        List<Supplier<Finding>> checks = List.of(
                DoctorCommand::java,
                DoctorCommand::vision,
                DoctorCommand::model,
                DoctorCommand::text,
                this::catalog,
                this::songs,
                DoctorCommand::cameras,
                DoctorCommand::soundCards,
                this::sound);
        boolean runs = true;
        for (Supplier<Finding> check : checks) {
            Finding finding = check.get();
            runs &= finding.health() != Health.BROKEN;
            if (isJson()) {
                terminal.json(finding.toJson());
            } else {
                terminal.line(finding.toText());
            }
        }
        return runs ? 0 : 1;
    }

    private static Finding java() {
        String found = "%s (%s)".formatted(Runtime.version(), System.getProperty("java.home"));
        return Runtime.version().feature() >= LEAST_JAVA
                ? Finding.well("Java", found)
                : Finding.broken("Java", found, "Install a JDK 25: https://adoptium.net.");
    }

    private static Finding vision() {
        return checked("OpenCV", () -> {
            FaceDetector.load().close();
            return "the face detector is loaded";
        });
    }

    private static Finding model() {
        return checked("Expression network", () -> {
            ExpressionReader.load(Installation.current().expressionWeights()).close();
            return "PyTorch and the network are loaded from "
                    + Installation.current().expressionWeights();
        });
    }

    private static Finding text() {
        return checked("Text model", () -> {
            TextReader.load(Installation.current().textWeights());
            return "loaded from " + Installation.current().textWeights();
        });
    }

    private Finding catalog() {
        return checked("Catalog", () -> {
            try (Library library = openLibrary()) {
                CatalogCheck check = library.check();
                if (!check.isSound()) {
                    throw new UserFacingException(
                            check.file() + " is damaged: " + String.join("; ", check.problems()) + ".",
                            "Move it away; Undertone begins a new one at its next start.");
                }
                return "%s, %d songs, schema %d, sound"
                        .formatted(check.file(), check.trackCount(), check.schemaVersion());
            }
        });
    }

    private Finding songs() {
        return checked("Song model", () -> {
            try (Library library = openLibrary();
                    SongAnalysis analysis =
                            library.analysis(Installation.current().songWeights(), () -> false)) {
                return told(analysis.state());
            }
        });
    }

    private static String told(AnalysisState state) {
        StringBuilder told = new StringBuilder("version %s has listened to %,d songs, %,d are still to come"
                .formatted(state.modelVersion(), state.heard(), state.waiting()));
        if (!state.undecoded().isEmpty()) {
            told.append("; %,d cannot be decoded:".formatted(state.undecoded().size()));
            state.undecoded().entrySet().stream()
                    .limit(MOST_REASONS)
                    .forEach(song -> told.append(" ")
                            .append(song.getKey().file())
                            .append(": ")
                            .append(song.getValue()));
            if (state.undecoded().size() > MOST_REASONS) {
                told.append(" And others.");
            }
        }
        return told.toString();
    }

    private static Finding cameras() {
        List<CameraDevice> devices = CameraLookup.devices();
        return devices.isEmpty()
                ? Finding.missing(
                        "Cameras", "none", "Plug one in, or use the demo camera; a mood can be said by hand as well.")
                : Finding.well(
                        "Cameras",
                        devices.stream()
                                .map(device -> device.number() + " " + device.name())
                                .collect(Collectors.joining(", ")));
    }

    private static Finding soundCards() {
        List<AudioOutputs.SoundCard> cards = AudioOutputs.devices();
        return cards.isEmpty()
                ? Finding.missing(
                        "Sound cards",
                        "none",
                        "Connect one, or start the system's sound server; until then nothing is heard.")
                : Finding.well(
                        "Sound cards",
                        cards.stream().map(AudioOutputs.SoundCard::name).collect(Collectors.joining(", ")));
    }

    private Finding sound() {
        SoundTally tally = new SoundTallyFile(dataDirectory().path()).load();
        String played = "%d h %02d min of music"
                .formatted(tally.played().toHours(), tally.played().toMinutesPart());
        return tally.lastUnderrun() == null
                ? Finding.well("Sound", "no interruption in " + played)
                : Finding.well(
                        "Sound",
                        "%,d interruptions (underruns) in %s, the last on %s"
                                .formatted(
                                        tally.underruns(),
                                        played,
                                        tally.lastUnderrun()
                                                .atZone(ZoneId.systemDefault())
                                                .toLocalDateTime()
                                                .truncatedTo(ChronoUnit.SECONDS)));
    }

    private static Finding checked(String name, Supplier<String> check) {
        try {
            return Finding.well(name, check.get());
        } catch (UserFacingException e) {
            return Finding.broken(name, e.whatHappened(), e.whatToDo());
        } catch (RuntimeException | LinkageError e) {
            // A doctor must report every illness, also those that nobody foresaw.
            return Finding.broken(
                    name, String.valueOf(e.getMessage()), "Install Undertone again, for this kind of machine.");
        }
    }

    private enum Health {
        WELL("ok"),
        MISSING("missing"),
        BROKEN("broken");

        private final String word;

        Health(String word) {
            this.word = word;
        }
    }

    private record Finding(String name, Health health, String detail, String advice) {

        static Finding well(String name, String detail) {
            return new Finding(name, Health.WELL, detail, "");
        }

        static Finding missing(String name, String detail, String advice) {
            return new Finding(name, Health.MISSING, detail, advice);
        }

        static Finding broken(String name, String detail, String advice) {
            return new Finding(name, Health.BROKEN, detail, advice);
        }

        String toText() {
            String line = "%-8s %-19s %s".formatted(health.word, name, detail);
            return advice.isEmpty() ? line : line + System.lineSeparator() + " ".repeat(29) + advice;
        }

        Map<String, Object> toJson() {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("check", name);
            object.put("health", health.word);
            object.put("detail", detail);
            if (!advice.isEmpty()) {
                object.put("advice", advice);
            }
            return object;
        }
    }
}
