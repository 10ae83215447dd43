package dev.undertone.app.figures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** What processes take of the machine. */
final class ProcessUse {

    private static final double KIBIBYTES_IN_A_MEBIBYTE = 1024;

    private ProcessUse() {}

    /** Processor time of all of them since they began. */
    static Duration processor(List<ProcessHandle> processes) {
        return processes.stream()
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * Memory in MiB.
     *
     * @param kind {@code Rss} for all that is resident; {@code Pss} with pages that processes share counted in parts
     * @return empty where the system, or the process, does not say; only Linux does
     */
    static OptionalDouble memory(List<ProcessHandle> processes, String kind) {
        double sum = 0;
        for (ProcessHandle process : processes) {
            Optional<Double> part = memory(process.pid(), kind);
            if (part.isEmpty()) {
                return OptionalDouble.empty();
            }
            sum += part.get();
        }
        return OptionalDouble.of(sum);
    }

    private static Optional<Double> memory(long pid, String kind) {
        Path file = Path.of("/proc", Long.toString(pid), "smaps_rollup");
        try (Stream<String> lines = Files.lines(file, StandardCharsets.US_ASCII)) {
            return lines.filter(line -> line.startsWith(kind + ":"))
                    .map(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KIBIBYTES_IN_A_MEBIBYTE)
                    .findFirst();
        } catch (IOException notLinuxOrGone) {
            return Optional.empty();
        }
    }
}
