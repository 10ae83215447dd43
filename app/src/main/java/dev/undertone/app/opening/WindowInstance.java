package dev.undertone.app.opening;

import dev.undertone.library.catalog.InstanceLock;
import dev.undertone.library.catalog.PrivateFiles;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one window of a data folder, to which all further starts hand what they are asked to open. Safe to use from any thread. */
public final class WindowInstance implements AutoCloseable {

    /** A window that closes says good-bye to session and catalog for less than this. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(8);

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(20);

    private final @Nullable InstanceLock lock;
    private @Nullable InstanceServer server;
    private final List<OpenRequest> waiting = new ArrayList<>();
    private @Nullable Consumer<OpenRequest> window;
    private boolean closing;

    private WindowInstance(@Nullable InstanceLock lock, OpenRequest first) {
        this.lock = lock;
        if (!first.isEmpty()) {
            waiting.add(first);
        }
    }

    /**
     * Becomes the window of a data folder, or hands the request to the window that is open. A folder that cannot be used is left to
     * who opens the catalog in it, and says so.
     *
     * @param data made where it is missing
     * @return empty if the request was handed over
     * @throws UserFacingException if there is a window that does not take it
     */
    public static Optional<WindowInstance> claim(Path data, OpenRequest request) {
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        try {
            PrivateFiles.createFolder(data);
            while (true) {
                InstanceLock lock = InstanceLock.tryLock(data, InstanceLock.WINDOW);
                if (lock != null) {
                    return Optional.of(first(lock, data, request));
                }
                if (InstanceClient.handOver(data, request)) {
                    return Optional.empty();
                }
                if (System.nanoTime() > deadline) {
                    throw new UserFacingException(
                            "Undertone's window is open with the data folder " + data + ", and does not answer.",
                            "Use that window, end its program, or choose another folder with --data DIR.");
                }
                Thread.sleep(BETWEEN_TRIES);
            }
        } catch (IOException e) {
            log().warn("Further starts cannot find this one", e);
            return Optional.of(new WindowInstance(null, request));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static WindowInstance first(InstanceLock lock, Path data, OpenRequest request) {
        WindowInstance made = new WindowInstance(lock, request);
        try {
            InstanceServer listening = InstanceServer.open(data, made::take);
            synchronized (made) {
                made.server = listening;
            }
        } catch (IOException e) {
            log().warn("Further starts cannot be heard", e);
        }
        return made;
    }

    /** Gives all requests to the window from now on, those first that came before, one at a time and on any thread. */
    public synchronized void deliverTo(Consumer<OpenRequest> taker) {
        window = taker;
        waiting.forEach(taker);
        waiting.clear();
    }

    /** Takes no more requests, because the window closes: a further start waits until it is the first. */
    public void stopTaking() {
        InstanceServer listening;
        synchronized (this) {
            closing = true;
            listening = server;
            server = null;
        }
        if (listening != null) {
            listening.close();
        }
    }

    /** Leaves the data folder to another window. */
    @Override
    public void close() {
        stopTaking();
        if (lock != null) {
            lock.close();
        }
    }

    private synchronized boolean take(OpenRequest request) {
        if (closing) {
            return false;
        }
        if (window == null) {
            waiting.add(request);
        } else {
            window.accept(request);
        }
        return true;
    }

    /** Asked for only when there is something to log: at the start of the program a logger is to be had when the log is open. */
    private static Logger log() {
        return LoggerFactory.getLogger(WindowInstance.class);
    }
}
