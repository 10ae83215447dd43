package dev.undertone.app.figures;

import com.sun.management.OperatingSystemMXBean;
import dev.undertone.models.Version;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the figures were measured on.
 *
 * @param processor its name
 * @param cores how many processors the program may use
 * @param memory of the machine in bytes
 * @param load processes that wanted a processor in the last minute before; null where the system does not say
 * @param system the operating system
 * @param java the Java runtime
 * @param version of this program
 */
public record Machine(
        String processor, int cores, long memory, @Nullable Double load, String system, String java, String version) {

    private static final double GIBIBYTE = 1L << 30;

    /** Looks at this one. */
    static Machine current() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        double load = system.getSystemLoadAverage();
        return new Machine(
                processorName(),
                Runtime.getRuntime().availableProcessors(),
                system.getTotalMemorySize(),
                load < 0 ? null : load,
                systemName(),
                "%s %s".formatted(System.getProperty("java.vm.vendor", ""), Runtime.version()),
                Version.current());
    }

    /** One line. */
    public String words() {
        return "%d cores of %s, %.0f GB, %s, Java: %s, Undertone %s"
                .formatted(cores, processor, memory / GIBIBYTE, system, java, version);
    }

    private static String processorName() {
        return valueIn(Path.of("/proc/cpuinfo"), "model name", ":")
                .or(() -> Optional.ofNullable(System.getenv("PROCESSOR_IDENTIFIER")))
                .or(() -> said("sysctl", "-n", "machdep.cpu.brand_string"))
                .orElseGet(() -> System.getProperty("os.arch", "an unknown processor"));
    }

    private static String systemName() {
        return valueIn(Path.of("/etc/os-release"), "PRETTY_NAME", "=")
                .orElseGet(() -> System.getProperty("os.name", "") + " " + System.getProperty("os.version", ""));
    }

    private static Optional<String> valueIn(Path file, String key, String sign) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(sign) + 1)
                            .replace("\"", "")
                            .strip())
                    .findFirst();
        } catch (IOException notThisSystem) {
            return Optional.empty();
        }
    }

    private static Optional<String> said(String... command) {
        try {
            Process process = new ProcessBuilder(List.of(command)).start();
            try (var output = process.inputReader(StandardCharsets.UTF_8)) {
                return Optional.ofNullable(output.readLine()).filter(line -> !line.isBlank());
            }
        } catch (IOException noSuchProgram) {
            return Optional.empty();
        }
    }
}
