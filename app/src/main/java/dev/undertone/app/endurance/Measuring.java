package dev.undertone.app.endurance;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.bytedeco.javacpp.Pointer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures the program that it is part of. Each time there is a full collection first, which keeps every thread waiting for some
 * tenths of a second: what is counted are objects that something still holds.
 */
final class Measuring {

    /** Bytes of live objects. */
    static final String HEAP = "heap, MB";
    /** What the process has in memory. */
    static final String RESIDENT = "RSS, MB";
    /** Threads, those of native code among them. */
    static final String THREADS = "threads";
    /** Open files, sockets and pipes. */
    static final String HANDLES = "file handles";
    /** Live arrays of the networks. */
    static final String ARRAYS = "NDArray";

    private static final Logger LOG = LoggerFactory.getLogger(Measuring.class);
    /** What the collector leaves between objects that it did not move; nothing holds it. */
    private static final String FILLER = "jdk.internal.vm.Filler";

    private static final double MEGABYTE = 1 << 20;
    private static final Path PROCESS = Path.of("/proc/self");
    private static final Pattern HISTOGRAM_LINE = Pattern.compile("\\s*\\d+:\\s+(\\d+)\\s+(\\d+)\\s+(\\S+).*");
    private static final Pattern NATIVE_LINE =
            Pattern.compile("-?\\s*(?<name>[A-Z][A-Za-z ]*?) ?[:(] ?reserved=\\d+KB, committed=(?<size>\\d+)KB.*");

    /** Native memory that is worth a line of its own; the rest is in the total. */
    private static final Map<String, String> NATIVE = Map.of(
            "Total", "NMT total, MB",
            "Class", "NMT classes, MB",
            "Thread", "NMT thread stacks, MB",
            "Code", "NMT code, MB",
            "Internal", "NMT internal, MB",
            "Other", "NMT direct buffers, MB");

    private final MBeanServer beans = ManagementFactory.getPlatformMBeanServer();

    private Map<String, Long> classes = Map.of();

    /** Measures, at a time since the soak began. */
    Measurement measure(double seconds) {
        Map<String, Double> figures = new LinkedHashMap<>();
        measureObjects(figures);
        measureProcess(figures);
        measureNative(figures);
        figures.put("JavaCPP, MB", Pointer.totalBytes() / MEGABYTE);
        figures.put("JavaCPP pointers", (double) Pointer.totalCount());
        return new Measurement(seconds, figures);
    }

    /** Bytes of live objects by their class, as of the last measurement. */
    Map<String, Long> classes() {
        return classes;
    }

    private void measureObjects(Map<String, Double> figures) {
        Map<String, Long> bytes = new LinkedHashMap<>();
        long total = 0;
        long arrays = 0;
        long pictures = 0;
        long frames = 0;
        for (String line : command("gcClassHistogram").lines().toList()) {
            Matcher parts = HISTOGRAM_LINE.matcher(line);
            if (parts.matches()) {
                long count = Long.parseLong(parts.group(1));
                String name = parts.group(3);
                if (name.contains(FILLER)) {
                    continue;
                }
                total += Long.parseLong(parts.group(2));
                bytes.merge(name, Long.parseLong(parts.group(2)), Long::sum);
                if (name.endsWith(".PtNDArray")) {
                    arrays += count;
                } else if (name.endsWith(".opencv_core.Mat")) {
                    pictures += count;
                } else if (name.equals("org.bytedeco.javacv.Frame")) {
                    frames += count;
                }
            }
        }
        classes = bytes;
        figures.put(HEAP, total / MEGABYTE);
        figures.put(ARRAYS, (double) arrays);
        figures.put("Mat", (double) pictures);
        figures.put("Frame", (double) frames);
    }

    private static void measureProcess(Map<String, Double> figures) {
        if (!Files.isDirectory(PROCESS)) {
            figures.put(THREADS, (double) ManagementFactory.getThreadMXBean().getThreadCount());
            return;
        }
        try {
            figures.put(RESIDENT, kilobytes(PROCESS.resolve("status"), "VmRSS") / 1024);
            figures.put("PSS, MB", kilobytes(PROCESS.resolve("smaps_rollup"), "Pss") / 1024);
            figures.put(THREADS, kilobytes(PROCESS.resolve("status"), "Threads"));
            try (Stream<Path> handles = Files.list(PROCESS.resolve("fd"))) {
                figures.put(HANDLES, (double) handles.count());
            }
        } catch (IOException untold) {
            LOG.debug("The system does not tell all of it", untold);
        }
    }

    /** The number behind a name in a table of the kernel's. */
    private static double kilobytes(Path table, String name) throws IOException {
        return Files.readString(table)
                .lines()
                .filter(line -> line.startsWith(name + ":"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow(() -> new IOException(table + " does not tell " + name));
    }

    /** Where the virtual machine was told to keep count of it. */
    private void measureNative(Map<String, Double> figures) {
        for (String line : command("vmNativeMemory", "summary").lines().toList()) {
            Matcher parts = NATIVE_LINE.matcher(line);
            if (parts.matches()) {
                String name = NATIVE.get(parts.group("name").strip());
                if (name != null) {
                    figures.put(name, Double.parseDouble(parts.group("size")) / 1024);
                }
            }
        }
    }

    private String command(String name, String... arguments) {
        try {
            Object answer = beans.invoke(
                    new ObjectName("com.sun.management:type=DiagnosticCommand"),
                    name,
                    new Object[] {arguments},
                    new String[] {String[].class.getName()});
            return String.valueOf(answer);
        } catch (JMException untold) {
            LOG.debug("The virtual machine does not tell {}", name, untold);
            return "";
        }
    }
}
