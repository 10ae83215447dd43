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
 * Keeps a second program from the same data folder.
 *
 * <p>The file is empty and stays so: nothing is read from it, and nothing in it is run. A link in its place is not followed.
 *
 * <p>The operating system gives the lock back when the process ends, however it ends, so that nothing stale is ever left.
 */
final class InstanceLock implements AutoCloseable {

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

    /** The lock on a folder, or null if another program, or another catalog in this one, holds it. */
    static @Nullable InstanceLock tryLock(Path folder) throws IOException {
        Path file = folder.toRealPath().resolve("catalog.lock");
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
