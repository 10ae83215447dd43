package dev.undertone.library.importing;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One music folder on its disk, which may come and go; as long as it is there, the system is asked to tell what changes in it. */
final class WatchedFolder implements AutoCloseable {

    /** What is found when one looks for the folder. */
    enum Look {
        /** It is there, and was not when one looked before, or is another folder than then. */
        CAME,
        /** It is there as before. */
        STAYS,
        /** It is not there, and was before, or one looks for the first time. */
        WENT,
        /** It is not there, as before. */
        AWAY
    }

    private static final Logger LOG = LoggerFactory.getLogger(WatchedFolder.class);

    private final Path folder;
    private final Consumer<Path> changes;
    private boolean lookedFor;
    private @Nullable Object identity;
    private @Nullable DirectoryWatcher watcher;
    private @Nullable CompletableFuture<Void> watching;

    /**
     * @param folder its real path
     * @param changes hears, on other threads, of everything in the folder that changed, or of the folder where anything may
     *     have
     */
    WatchedFolder(Path folder, Consumer<Path> changes) {
        this.folder = folder;
        this.changes = changes;
    }

    /** Looks whether it is there. */
    Look look() {
        Object before = identity;
        boolean first = !lookedFor;
        lookedFor = true;
        identity = identity(folder);
        if (identity == null) {
            return before != null || first ? Look.WENT : Look.AWAY;
        }
        // The system stops telling of a folder that was taken away and put back between two looks.
        boolean deaf = watching != null && watching.isDone() && watcher != null;
        return identity.equals(before) && !deaf ? Look.STAYS : Look.CAME;
    }

    /**
     * Begins to hear of changes.
     *
     * @throws IOException if the system does not tell of them, as when it watches as many folders as it may already
     */
    void watch() throws IOException {
        close();
        DirectoryWatcher system = DirectoryWatcher.builder()
                .path(folder)
                .fileHashing(false)
                .listener(new Events())
                .build();
        CompletableFuture<Void> task = system.watchAsync(
                work -> Thread.ofPlatform().daemon().name("watch").start(work));
        if (task.isCompletedExceptionally()) {
            system.close();
            throw cause(task);
        }
        watcher = system;
        watching = task;
    }

    /** Whether changes are heard of. */
    boolean isHeard() {
        return watcher != null;
    }

    /** Hears of no more changes. */
    @Override
    public void close() {
        DirectoryWatcher system = watcher;
        watcher = null;
        watching = null;
        if (system != null) {
            try {
                system.close();
            } catch (IOException e) {
                LOG.warn("The watching of {} cannot be ended", folder, e);
            }
        }
    }

    /** What tells a folder from another one that took its place; null where there is none. */
    private static @Nullable Object identity(Path folder) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(folder, BasicFileAttributes.class);
            if (!attributes.isDirectory()) {
                return null;
            }
            Object key = attributes.fileKey();
            return key == null ? attributes.creationTime() : key;
        } catch (IOException e) {
            return null;
        }
    }

    private static IOException cause(CompletableFuture<Void> failed) {
        try {
            failed.get();
            throw new IllegalStateException("it did not fail");
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            while (cause != null && !(cause instanceof IOException)) {
                cause = cause.getCause();
            }
            return cause instanceof IOException io ? io : new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new IOException(e);
        }
    }

    /** From the system's events to paths. */
    private final class Events implements io.methvin.watcher.DirectoryChangeListener {

        @Override
        public void onEvent(DirectoryChangeEvent event) {
            if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW || event.path() == null) {
                changes.accept(folder);
            } else if (event.eventType() != DirectoryChangeEvent.EventType.CREATE || !event.isDirectory()) {
                // Of what came with a new folder each file is told.
                changes.accept(event.path());
            }
        }

        @Override
        public void onException(Exception e) {
            LOG.warn("Some change in {} was missed", folder, e);
            changes.accept(folder);
        }
    }
}
