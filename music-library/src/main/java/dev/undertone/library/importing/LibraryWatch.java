package dev.undertone.library.importing;

import dev.undertone.library.catalog.Catalog;
import dev.undertone.library.catalog.CatalogException;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the catalog as the music folders are. Each is looked through once at the beginning and when its disk comes back; from
 * then on the system tells what changes, and each file is taken in once it is no longer written to. The system does not tell of
 * everything, such as what happens behind a link or to a disk within a folder, so each folder is looked through now and then as
 * well, and once a minute where the system tells nothing. Folders that the catalog begins or ceases to keep are noticed within
 * a second. One thread does all of it.
 */
public final class LibraryWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LibraryWatch.class);

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration WHILE_FILES_SETTLE = Duration.ofMillis(50);
    private static final Duration BETWEEN_SCANS = Duration.ofMinutes(10);
    private static final Duration BETWEEN_SCANS_UNHEARD = Duration.ofMinutes(1);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(10);

    /** With more files at once, looking through the whole folder is quicker. */
    private static final int MANY = 500;

    private final Catalog catalog;
    private final LibraryListener listener;
    private final BlockingQueue<Path> changes = new LinkedBlockingQueue<>();
    private final SettlingFiles settling = new SettlingFiles();
    private final Map<Path, WatchedFolder> folders = new HashMap<>();
    private final Map<Path, Long> dueNanos = new HashMap<>();
    private final Thread thread;
    private long lookedNanos = System.nanoTime() - BETWEEN_LOOKS.toNanos();
    private volatile boolean closed;

    private LibraryWatch(Catalog catalog, LibraryListener listener) {
        this.catalog = catalog;
        this.listener = listener;
        thread = Thread.ofPlatform().daemon().name("music-folders").unstarted(this::run);
    }

    /** Begins to watch the folders that the catalog keeps. It has to be closed before the catalog is. */
    public static LibraryWatch start(Catalog catalog, LibraryListener listener) {
        LibraryWatch watch = new LibraryWatch(catalog, listener);
        watch.thread.start();
        return watch;
    }

    /** Ends at the file that is being read. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            if (!thread.join(LONGEST_GOODBYE)) {
                LOG.warn("The music folders are still looked through after {} s", LONGEST_GOODBYE.toSeconds());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!closed) {
            try {
                Duration wait = settling.isEmpty() ? BETWEEN_LOOKS : WHILE_FILES_SETTLE;
                if (System.nanoTime() - lookedNanos >= BETWEEN_LOOKS.toNanos()) {
                    lookedNanos = System.nanoTime();
                    look();
                }
                listen(wait);
                take(settling.takeSettled(System.nanoTime()));
            } catch (InterruptedException e) {
                break;
            } catch (CatalogException e) {
                // It cannot be written to, perhaps for a while: what was missed is found by the next scan.
                dueNanos.replaceAll((_, _) -> System.nanoTime() + BETWEEN_SCANS_UNHEARD.toNanos());
                listener.notice(e);
            } catch (RuntimeException e) {
                if (!closed) {
                    LOG.error("The music folders cannot be watched", e);
                }
            }
        }
        folders.values().forEach(WatchedFolder::close);
    }

    /** Finds out which folders are there, and looks through those that came. */
    private void look() {
        Set<Path> kept = new LinkedHashSet<>(catalog.folders());
        folders.entrySet().removeIf(entry -> {
            boolean ceased = !kept.contains(entry.getKey());
            if (ceased) {
                entry.getValue().close();
                dueNanos.remove(entry.getKey());
            }
            return ceased;
        });
        for (Path path : kept) {
            WatchedFolder folder = folders.computeIfAbsent(path, _ -> new WatchedFolder(path, changes::add));
            switch (folder.look()) {
                case CAME -> {
                    watch(path, folder);
                    scanAll(path, folder);
                }
                case WENT -> {
                    folder.close();
                    if (leave(path)) {
                        listener.libraryChanged();
                    }
                    listener.notice(new UserFacingException(
                            "The music folder " + path + " is not there, and its songs cannot be played.",
                            "They come back with it: connect its disk, or put it back."));
                }
                case STAYS -> {
                    if (System.nanoTime() - dueNanos.getOrDefault(path, Long.MAX_VALUE) >= 0) {
                        scanAll(path, folder);
                    }
                }
                case AWAY -> LOG.trace("{} is still not there", path);
            }
        }
    }

    private void watch(Path path, WatchedFolder folder) {
        try {
            folder.watch();
        } catch (IOException e) {
            LOG.warn("{} cannot be watched", path, e);
            listener.notice(new UserFacingException(
                    "The system does not tell what changes in " + path + ": " + e.getMessage() + ".",
                    "Undertone looks through it once a minute; allow more inotify watches to see changes at once.",
                    e));
        }
    }

    private void scanAll(Path path, WatchedFolder folder) {
        Duration next = folder.isHeard() ? BETWEEN_SCANS : BETWEEN_SCANS_UNHEARD;
        dueNanos.put(path, System.nanoTime() + next.toNanos());
        scan(List.of(path));
    }

    private void listen(Duration wait) throws InterruptedException {
        List<Path> heard = new ArrayList<>();
        Path first = changes.poll(wait.toMillis(), TimeUnit.MILLISECONDS);
        if (first != null) {
            heard.add(first);
            changes.drainTo(heard);
        }
        for (Path path : heard) {
            if (!isHidden(path)) {
                settling.changed(path, System.nanoTime());
            }
        }
    }

    private void take(List<Path> settled) {
        if (settled.isEmpty()) {
            return;
        }
        List<Path> kept = catalog.folders();
        Set<Path> places = new LinkedHashSet<>();
        List<Path> gone = new ArrayList<>();
        for (Path path : settled) {
            if (kept.stream().noneMatch(path::startsWith)) {
                LOG.debug("{} lies in a folder that is watched no longer", path);
            } else if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                gone.add(path);
            } else if (Files.isSymbolicLink(path)) {
                // What is behind a link is called by the link's name only when the folder around it is looked through.
                root(path).ifPresent(places::add);
            } else if (Files.isDirectory(path) || FileScan.isPlayed(path)) {
                places.add(path);
            }
        }
        if (places.size() > MANY) {
            places = new LinkedHashSet<>(folders.keySet());
            places.removeIf(folder -> !Files.isDirectory(folder));
        }
        scan(List.copyOf(places));
        boolean left = false;
        for (Path path : gone) {
            left |= leave(path);
        }
        if (left) {
            listener.libraryChanged();
        }
    }

    private void scan(List<Path> places) {
        if (places.isEmpty()) {
            return;
        }
        ImportReport report;
        try {
            report = MusicImport.run(catalog, places, new Ending());
        } catch (CatalogException e) {
            throw e;
        } catch (UserFacingException e) {
            // One of them went this very moment; what is left of them is looked at again.
            LOG.debug("Looked at too late", e);
            changes.addAll(places);
            return;
        }
        report.rejected().forEach(file -> LOG.debug("Not taken: {}", file));
        if (report.changedSomething()) {
            listener.libraryChanged();
        }
    }

    /** Marks all that is known there as gone; false if nothing is. */
    private boolean leave(Path place) {
        List<Path> known = catalog.knownBelow(place).entrySet().stream()
                .filter(file -> file.getValue().present())
                .map(Map.Entry::getKey)
                .toList();
        return !known.isEmpty() && catalog.setPresent(known, false) > 0;
    }

    private Optional<Path> root(Path path) {
        return folders.keySet().stream().filter(path::startsWith).findFirst();
    }

    /** Whether it, or a folder around it within the music folder, is hidden; what lies in no music folder any more is too. */
    private boolean isHidden(Path path) {
        Optional<Path> root = root(path);
        return root.isEmpty()
                || (!path.equals(root.get())
                        && StreamSupport.stream(root.get().relativize(path).spliterator(), false)
                                .anyMatch(name -> name.toString().startsWith(".")));
    }

    /** Ends an import when the watch ends. */
    private final class Ending implements ImportProgress {

        @Override
        public void advanced(int done, int found) {}

        @Override
        public boolean isCancelled() {
            return closed;
        }
    }
}
