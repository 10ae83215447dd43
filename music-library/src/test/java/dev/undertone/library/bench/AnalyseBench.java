package dev.undertone.library.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.undertone.library.Track;
import dev.undertone.library.analysis.AnalysedSong;
import dev.undertone.library.analysis.AnalysisListener;
import dev.undertone.library.analysis.AnalysisProgress;
import dev.undertone.library.analysis.AnalysisReport;
import dev.undertone.library.analysis.SongAnalysis;
import dev.undertone.library.door.Library;
import dev.undertone.library.importing.ImportProgress;
import dev.undertone.testing.Resource;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What listening to songs costs, and that a long run needs no more memory than a short one. The songs are MP3s of about three
 * minutes, each of two pieces of the starter library and the beginning of a third, so that no two are alike; they lie in a folder
 * that is deleted in the end.
 */
final class AnalyseBench {

    private static final int BEGINNING = 700_000;
    private static final int MEASURED = 20;

    private AnalyseBench() {}

    /** With the number of songs. */
    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        Path weights = Resource.projectRoot().resolve("models/weights/song");
        Path folder = Files.createTempDirectory("undertone-bench");
        try {
            Path music = Files.createDirectory(folder.resolve("music"));
            write(music, count);
            try (Library library = Library.open(folder.resolve("data"))) {
                library.importMusic(List.of(music), ImportProgress.NONE);
                try (SongAnalysis analysis = library.analysis(weights, () -> false)) {
                    Measure measure = new Measure(Math.max(1, count / 10));
                    analysis.addListener(measure);
                    measure.tell(analysis.run(false));
                }
                measureSound(library);
            }
        } finally {
            delete(folder);
        }
    }

    /** Of some songs, for each takes as long as the next. */
    private static void measureSound(Library library) {
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        List<Double> seconds = new ArrayList<>();
        double minutes = 0;
        for (Track track :
                library.tracks().subList(0, Math.min(MEASURED, library.tracks().size()))) {
            long began = machine.getProcessCpuTime();
            if (library.waveform(track).isEmpty()) {
                throw new IllegalStateException(track.file() + " cannot be measured");
            }
            seconds.add((machine.getProcessCpuTime() - began) / 1e9);
            minutes += track.duration().toMillis() / 6e4;
        }
        double[] sorted =
                seconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                "loudness, peak and outline of %,d songs: processor time, decoding included, median %.3f s a song; %.3f s a"
                        + " minute of music%n",
                sorted.length, sorted[sorted.length / 2], Arrays.stream(sorted).sum() / minutes);
    }

    private static void write(Path music, int count) throws IOException {
        List<byte[]> pieces = new ArrayList<>();
        try (Stream<Path> files = Files.list(Resource.projectRoot().resolve("music-library/tracks"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".mp3"))
                    .sorted()
                    .toList()) {
                pieces.add(Files.readAllBytes(file));
            }
        }
        int size = pieces.size();
        for (int i = 0; i < count; i++) {
            try (OutputStream song = Files.newOutputStream(music.resolve(i + ".mp3"))) {
                song.write(pieces.get(i % size));
                song.write(pieces.get(i / size % size));
                song.write(pieces.get((i + i / size / size + 1) % size), 0, BEGINNING);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Takes the processor time of each song, on the thread that listens. */
    private static final class Measure implements AnalysisListener {

        private final OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        private final List<Double> seconds = new ArrayList<>();
        private final int every;
        private double minutes;
        private long threadNanos;
        private long processNanos;

        Measure(int every) {
            this.every = every;
        }

        @Override
        public void advanced(AnalysisProgress progress) {
            if (threadNanos == 0) {
                threadNanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                processNanos = machine.getProcessCpuTime();
            }
        }

        @Override
        public void heard(AnalysedSong song) {
            long now = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            seconds.add((now - threadNanos) / 1e9);
            minutes += song.track().duration().toMillis() / 6e4;
            if (seconds.size() % every == 0) {
                tellMemory();
            }
            threadNanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }

        @Override
        public void failed(Track track, String reason) {
            throw new IllegalStateException(track.file() + ": " + reason);
        }

        private void tellMemory() {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            System.out.printf(
                    "after %,5d songs: heap in use %.1f MB, resident %s%n",
                    seconds.size(), (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0, resident());
        }

        private static String resident() {
            try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
                return lines.filter(line -> line.startsWith("VmRSS"))
                        .map(line -> "%.0f MB".formatted(Double.parseDouble(line.replaceAll("\\D", "")) / 1024))
                        .findFirst()
                        .orElse("unknown");
            } catch (IOException noLinux) {
                return "unknown";
            }
        }

        void tell(AnalysisReport report) {
            double whole = (machine.getProcessCpuTime() - processNanos) / 1e9;
            double[] sorted =
                    seconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            System.out.printf(
                    "%,d songs of %.2f minutes: processor time of the listening thread, decoding included, median %.3f s,"
                            + " p95 %.3f s, at most %.3f s a song; %.3f s a minute of music%n",
                    sorted.length,
                    minutes / sorted.length,
                    sorted[sorted.length / 2],
                    sorted[(int) (0.95 * (sorted.length - 1))],
                    sorted[sorted.length - 1],
                    seconds.stream().mapToDouble(Double::doubleValue).sum() / minutes);
            System.out.printf(
                    "the whole program, with compiling and collecting garbage: %.3f s a song; by the clock %.3f s a song%n",
                    whole / sorted.length, report.took().toNanos() / 1e9 / sorted.length);
        }
    }
}
