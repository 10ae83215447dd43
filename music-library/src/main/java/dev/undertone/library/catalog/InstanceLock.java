package dev.undertone.library.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second program from the catalog of a data folder, or a second window from the folder.
 *
 * <p>The file is empty and stays so: nothing is read from it, and nothing in it is run. A link in its place is not followed.
 *
 * <p>The operating system gives the lock back when the process ends, however it ends, so that nothing stale is ever left.
 */
public final class InstanceLock implements AutoCloseable {

    /** What a program holds as long as it has the catalog open. */
    static final String CATALOG = "catalog.lock";

    /** What a program holds as long as it has its window open. */
    public static final String WINDOW = "window.lock";

    // POSIX drops a process's locks on a file when it closes any descriptor of that file: a second attempt from the
    // same
    // process must be refused before it opens one.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private InstanceLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * A lock on a folder.
     *
     * @param folder is there
     * @param name of the file
     * @return null if another program holds it, or this one does
     * @throws IOException if the folder cannot be used
     */
    public static @Nullable InstanceLock tryLock(Path folder, String name) throws IOException {
        Path file = folder.toRealPath().resolve(name);
        if (!HELD_HERE.add(file)) {
            return null;
        }
        FileChannel channel = null;
        try {
            PrivateFiles.createIfMissing(file);
            channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new InstanceLock(file, channel);
            }
            channel.close();
        } catch (IOException | RuntimeException e) {
            HELD_HERE.remove(file);
            if (channel != null) {
                channel.close();
            }
            throw e;
        }
        HELD_HERE.remove(file);
        return null;
    }

    /** Whether another program than this one holds a lock; false where that cannot be found out. */
    static boolean isHeldElsewhere(Path folder, String name) {
        try {
            if (HELD_HERE.contains(folder.toRealPath().resolve(name))) {
                return false;
            }
            try (InstanceLock lock = tryLock(folder, name)) {
                return lock == null;
            }
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
