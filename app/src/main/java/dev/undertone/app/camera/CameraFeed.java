package dev.undertone.app.camera;

import dev.undertone.app.camera.CameraException.Outlook;
import dev.undertone.app.camera.CameraState.Phase;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a camera running on a thread of its own, and puts each frame into a {@link LatestFrame}.
 *
 * <p>A camera that is missing or was lost is looked for again, with pauses that grow; what will never be a camera is not. A
 * feed runs once: {@link #start()}, then {@link #close()}.
 */
public final class CameraFeed implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(CameraFeed.class);

    /** A driver that hangs must not make the window hang when it closes. */
    private static final Duration LONGEST_CLOSING = Duration.ofSeconds(2);

    private final CameraSource source;
    private final LatestFrame latest;
    private final CameraListener listener;
    private final CameraFinder finder;
    private final RetryPauses pauses;
    private final Thread thread;

    private final Object stateLock = new Object();
    private CameraState state = CameraState.OFF;
    private boolean closed;
    private String lastReported = "";

    /**
     * @param latest receives the frames; their numbers continue those it has had
     * @param listener hears of each change of state
     */
    public CameraFeed(CameraSource source, LatestFrame latest, CameraListener listener) {
        this(source, latest, listener, Cameras::find, new RetryPauses(Duration.ofSeconds(1), Duration.ofSeconds(10)));
    }

    CameraFeed(
            CameraSource source, LatestFrame latest, CameraListener listener, CameraFinder finder, RetryPauses pauses) {
        this.source = source;
        this.latest = latest;
        this.listener = listener;
        this.finder = finder;
        this.pauses = pauses;
        this.thread = Thread.ofPlatform().daemon().name("camera").unstarted(this::run);
    }

    /**
     * Starts looking for the camera, and returns at once.
     *
     * @throws IllegalThreadStateException if it was started before
     */
    public void start() {
        thread.start();
    }

    /** How the camera is doing. */
    public CameraState state() {
        synchronized (stateLock) {
            return state;
        }
    }

    /** Switches the camera off, wakes whoever waits for a frame and forgets the last one. */
    @Override
    public void close() {
        synchronized (stateLock) {
            if (closed) {
                return;
            }
            closed = true;
        }
        thread.interrupt();
        if (thread.isAlive() && !thread.equals(Thread.currentThread())) {
            waitForEnd();
        }
        latest.clear();
        synchronized (stateLock) {
            state = CameraState.OFF;
        }
        listener.stateChanged(CameraState.OFF);
    }

    private void waitForEnd() {
        try {
            if (!thread.join(LONGEST_CLOSING)) {
                log.warn("The {} does not let go; it is left behind", source.description());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        long started = System.nanoTime();
        try {
            while (!runOnce(started)) {
                Thread.sleep(pauses.next());
            }
        } catch (InterruptedException e) {
            log.debug("The {} is switched off", source.description());
        } finally {
            latest.end();
        }
    }

    /** Looks the camera up and runs it until it stops; whether there is nothing left to try. */
    private boolean runOnce(long started) throws InterruptedException {
        try {
            enter(Phase.LOOKING_UP, "Looking for the " + source.description() + ".");
            FoundCamera found = finder.find(source);
            enter(Phase.CONNECTING, "Connecting to " + found.name() + ".");
            Duration offset = isLive() ? Duration.ofNanos(System.nanoTime() - started) : Duration.ZERO;
            try (Camera camera = found.connect()) {
                pump(camera, found.name(), offset);
            }
            enter(Phase.ENDED, "The video is over.");
            return true;
        } catch (CameraException e) {
            report(e);
            return explain(e);
        }
    }

    /** A camera that is looked for again and again is one line in the log, not one for each time. */
    private void report(CameraException problem) {
        String message = problem.whatHappened() + " " + problem.whatToDo();
        if (!message.equals(lastReported)) {
            lastReported = message;
            log.info("{}", message);
            log.debug("Why the {} does not run", source.description(), problem);
        }
    }

    private void pump(Camera camera, String name, Duration offset) throws InterruptedException {
        CameraFrame frame = camera.next();
        while (frame != null) {
            latest.put(new CameraFrame(frame.picture(), offset.plus(frame.time()), latest.lastNumber() + 1));
            if (state().phase() != Phase.RUNNING) {
                pauses.reset();
                enter(Phase.RUNNING, "Watching through " + name + ".");
            }
            frame = camera.next();
        }
    }

    /** Enters the state that a problem leads to; whether it is final. */
    private boolean explain(CameraException problem) {
        String message = problem.whatHappened() + " " + problem.whatToDo();
        boolean ran = state().phase() == Phase.RUNNING;
        if (ran) {
            enter(Phase.LOST, message);
        }
        boolean isThere = ran || problem.outlook() == Outlook.MAY_ANSWER;
        boolean isFinal = problem.outlook() == Outlook.FINAL;
        enter(isThere && !isFinal ? Phase.RETRYING : Phase.ABSENT, message);
        return isFinal;
    }

    private boolean isLive() {
        return source instanceof CameraSource.Device || source instanceof CameraSource.NamedDevice;
    }

    private void enter(Phase phase, String message) {
        CameraState next = new CameraState(phase, message);
        synchronized (stateLock) {
            if (closed) {
                return;
            }
            state = next;
        }
        listener.stateChanged(next);
    }
}
