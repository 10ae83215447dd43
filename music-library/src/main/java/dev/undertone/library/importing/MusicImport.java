package dev.undertone.library.importing;

import dev.undertone.library.background.ThreadPriority;
import dev.undertone.library.catalog.Arrival;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.library.catalog.KnownFile;
import dev.undertone.library.catalog.TrackDetails;
import dev.undertone.library.importing.FileReading.RejectedException;
import dev.undertone.library.importing.FileScan.FoundFile;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;

/**
 * One run through some folders or files: brings the catalog up to date with what is there. Files are read on a few threads;
 * this one writes what they found, a batch at a time.
 */
public final class MusicImport {

    /** How the names of files that are taken end, in small letters and without a dot. */
    public static final List<String> EXTENSIONS =
            List.of("mp3", "flac", "ogg", "oga", "opus", "m4a", "m4b", "wav", "wave");

    // A batch is one transaction: large enough that the disk is not waited for at every song, small enough that
    // little is done again after a break.
    private static final int BATCH = 500;

    // Two for each processor, so that none waits while a file is fetched from the disk.
    private static final int AHEAD = 2 * Runtime.getRuntime().availableProcessors();

    private record Pending(FoundFile found, Future<TrackDetails> reading) {}

    private final Catalog catalog;
    private final Map<Path, KnownFile> known;
    private final FileScan scan;
    private final ImportProgress progress;
    private final List<RejectedFile> rejected;
    private final List<TrackDetails> batch = new ArrayList<>();
    private final Map<Arrival, Integer> arrivals = new EnumMap<>(Arrival.class);
    private final List<Path> back = new ArrayList<>();
    private final List<Path> gone = new ArrayList<>();
    private int unchanged;
    private int done;

    private MusicImport(Catalog catalog, Map<Path, KnownFile> known, FileScan scan, ImportProgress progress) {
        this.catalog = catalog;
        this.known = known;
        this.scan = scan;
        this.progress = progress;
        this.rejected = new ArrayList<>(scan.rejected());
    }

    /**
     * Takes in the audio files below some folders, or some files. Songs whose files are gone from there, and are nowhere
     * else, become unavailable. Ends early when the thread is interrupted, which stays so.
     *
     * @throws UserFacingException if one of the places is not there or may not be read; nothing is taken then
     */
    public static ImportReport run(Catalog catalog, List<Path> places, ImportProgress progress) {
        long start = System.nanoTime();
        Map<Path, KnownFile> known = new HashMap<>();
        FileScan scan = new FileScan();
        for (Path place : places) {
            try {
                Path real = place.toRealPath();
                known.putAll(catalog.knownBelow(real));
                scan.add(real);
            } catch (IOException e) {
                throw new UserFacingException(
                        "The music folder " + place + " cannot be read.",
                        "Check that it is there, that its disk is connected and that you may read it.",
                        e);
            }
        }
        return new MusicImport(catalog, known, scan, progress).run(start);
    }

    private ImportReport run(long start) {
        boolean complete = false;
        progress.advanced(0, scan.found().size());
        ThreadFactory threads = Thread.ofPlatform().daemon().name("import-", 0).factory();
        // Readers take every processor there is, and a window that is open needs one at once when it needs it.
        ExecutorService readers = Executors.newCachedThreadPool(reading -> threads.newThread(() -> {
            ThreadPriority.lowerThisThread();
            reading.run();
        }));
        try {
            complete = readAll(readers);
        } finally {
            // Not waited for: what is still read is not wanted, and may be what never ends.
            readers.shutdownNow();
        }
        flush();
        if (complete) {
            known.forEach((file, entry) -> {
                if (entry.present()) {
                    gone.add(file);
                }
            });
        }
        catalog.setPresent(back, true);
        // Not those that were moved: the catalog has forgotten their former places.
        int left = catalog.setPresent(gone, false);
        return new ImportReport(
                scan.found().size() + scan.rejected().size(),
                count(Arrival.ADDED),
                count(Arrival.UPDATED) + back.size(),
                unchanged,
                count(Arrival.MOVED),
                count(Arrival.DUPLICATE),
                left,
                rejected,
                !complete,
                Duration.ofNanos(System.nanoTime() - start));
    }

    /** False if it was cancelled. */
    private boolean readAll(ExecutorService readers) {
        Iterator<FoundFile> files = scan.found().iterator();
        Queue<Pending> pending = new ArrayDeque<>();
        while (files.hasNext() || !pending.isEmpty()) {
            if (progress.isCancelled() || Thread.currentThread().isInterrupted()) {
                return false;
            }
            while (files.hasNext() && pending.size() < AHEAD) {
                FoundFile found = files.next();
                if (isNews(found)) {
                    pending.add(new Pending(found, readers.submit(new FileReading(found))));
                } else {
                    progress.advanced(++done, scan.found().size());
                }
            }
            if (!pending.isEmpty()) {
                try {
                    take(pending.remove());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
        return true;
    }

    private boolean isNews(FoundFile found) {
        KnownFile before = known.get(found.file());
        if (before == null || before.fingerprint() == null || !before.stamp().equals(found.stamp())) {
            return true;
        }
        known.remove(found.file());
        if (before.present()) {
            unchanged++;
        } else {
            back.add(found.file());
        }
        return false;
    }

    private void take(Pending pending) throws InterruptedException {
        Path file = pending.found().file();
        try {
            batch.add(FileReading.result(pending.found(), pending.reading()));
            known.remove(file);
        } catch (RejectedException e) {
            // If it was known, it stays among those that are gone: it cannot be played.
            rejected.add(new RejectedFile(file, e.reason()));
        }
        progress.advanced(++done, scan.found().size());
        if (batch.size() >= BATCH) {
            flush();
        }
    }

    private void flush() {
        catalog.put(batch).forEach(arrival -> arrivals.merge(arrival, 1, Integer::sum));
        batch.clear();
    }

    private int count(Arrival arrival) {
        return arrivals.getOrDefault(arrival, 0);
    }
}
