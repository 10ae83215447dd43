package dev.undertone.library.bench;

import dev.undertone.library.Mp3s;
import dev.undertone.library.Samples;
import dev.undertone.library.door.Library;
import dev.undertone.library.importing.ImportProgress;
import dev.undertone.library.importing.ImportReport;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacv.FFmpegFrameRecorder;
import org.jaudiotagger.tag.FieldKey;

/**
 * How fast files are imported, and looked through again when nothing changed. It makes the files itself, in a folder that it
 * deletes: tagged MP3s of 60 kB for the one, of 12 kB for the other, each with audio of its own. They lie in the memory of the operating system by then.
 */
final class ImportBench {

    private static final int RUNS = 5;
    private static final int SIZE = 60_000;
    private static final int SMALL = 12_000;

    private ImportBench() {}

    /**
     * With the number of files to import, and the number of files to look through again; or with a folder, and how many files are to be
     * made in it, for whoever else imports them.
     */
    public static void main(String[] arguments) throws IOException {
        if (!arguments[0].matches("\\d+")) {
            Path folder = Files.createDirectories(Path.of(arguments[0]));
            byte[] audio = encoded(folder, SIZE);
            Files.delete(folder.resolve("tone.mp3"));
            write(folder, Integer.parseInt(arguments[1]), audio);
            return;
        }
        int imported = Integer.parseInt(arguments[0]);
        int scanned = Integer.parseInt(arguments[1]);
        Path folder = Files.createTempDirectory("undertone-bench");
        try {
            Path music = folder.resolve("music");
            write(music, imported, encoded(folder, SIZE));
            System.out.printf(
                    "%,d files of %,d bytes on %d processors%n",
                    imported, SIZE, Runtime.getRuntime().availableProcessors());
            importAll(folder, music, imported);
            Path more = folder.resolve("more");
            write(more, scanned, encoded(folder, SMALL));
            scanAgain(folder, more);
            System.out.printf(
                    "heap: at most %,d MB in use of the %,d MB allowed%n",
                    peakHeap() >> 20, Runtime.getRuntime().maxMemory() >> 20);
        } finally {
            delete(folder);
        }
    }

    private static void importAll(Path folder, Path music, int count) {
        List<Double> rates = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            try (Library library = Library.open(folder.resolve("import-" + run))) {
                ImportReport report = library.importMusic(List.of(music), ImportProgress.NONE);
                if (report.added() != count) {
                    throw new IllegalStateException("not all was taken: " + report);
                }
                rates.add(count / (report.took().toNanos() / 1e9));
            }
        }
        System.out.printf(
                "import: %,.0f files/s in a program just started, median of %d runs %,.0f files/s%n",
                rates.getFirst(), RUNS, median(rates));
    }

    private static void scanAgain(Path folder, Path music) {
        try (Library library = Library.open(folder.resolve("scan"))) {
            ImportReport first = library.importMusic(List.of(music), ImportProgress.NONE);
            List<Double> seconds = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                ImportReport report = library.importMusic(List.of(music), ImportProgress.NONE);
                if (report.unchanged() != first.added()) {
                    throw new IllegalStateException("not all is unchanged: " + report);
                }
                seconds.add(report.took().toNanos() / 1e9);
            }
            System.out.printf(
                    "import of %,d files: %.1f s; looked through again unchanged: median of %d runs %.2f s%n",
                    first.added(), first.took().toNanos() / 1e9, RUNS, median(seconds));
        }
    }

    /** Albums of twelve songs, three albums an artist. */
    private static void write(Path music, int count, byte[] audio) {
        for (int i = 0; i < count; i++) {
            String artist = "Artist " + i / 36;
            String album = "Album " + i / 12;
            String title = "Song number " + i;
            Path file = music.resolve(artist).resolve(album).resolve(i % 12 + 1 + " " + title + ".mp3");
            Mp3s.write(file, withOwnEnd(audio, title));
            Mp3s.tag(
                    file,
                    FieldKey.TITLE,
                    title,
                    FieldKey.ARTIST,
                    artist,
                    FieldKey.ALBUM_ARTIST,
                    artist,
                    FieldKey.ALBUM,
                    album,
                    FieldKey.TRACK,
                    Integer.toString(i % 12 + 1),
                    FieldKey.DISC_NO,
                    "1",
                    FieldKey.YEAR,
                    Integer.toString(1950 + i % 70),
                    FieldKey.GENRE,
                    "Jazz",
                    FieldKey.BPM,
                    Integer.toString(60 + i % 120),
                    FieldKey.MOOD,
                    "happy");
        }
    }

    private static byte[] withOwnEnd(byte[] audio, String name) {
        byte[] own = audio.clone();
        byte[] end = "%08x".formatted(name.hashCode()).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(end, 0, own, own.length - end.length, end.length);
        return own;
    }

    /** So many bytes of a rising tone, in stereo at 128 kbit/s. */
    private static byte[] encoded(Path folder, int size) throws IOException {
        Path file = folder.resolve("tone.mp3");
        float[] chirp = Samples.chirp(size / 16_000.0, 300);
        float[] stereo = new float[2 * chirp.length];
        for (int i = 0; i < stereo.length; i++) {
            stereo[i] = chirp[i / 2];
        }
        try (FFmpegFrameRecorder recorder = new FFmpegFrameRecorder(file.toFile(), 2)) {
            avutil.av_log_set_level(avutil.AV_LOG_QUIET);
            recorder.setFormat("mp3");
            recorder.setAudioCodec(avcodec.AV_CODEC_ID_MP3);
            recorder.setSampleRate(Samples.RATE);
            recorder.setAudioBitrate(128_000);
            recorder.start();
            recorder.recordSamples(Samples.RATE, 2, FloatBuffer.wrap(stereo));
            recorder.stop();
        }
        return Files.readAllBytes(file);
    }

    private static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
