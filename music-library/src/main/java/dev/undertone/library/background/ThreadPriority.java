package dev.undertone.library.background;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The lowest priority that the system knows, for one thread. On Linux the JVM leaves thread priorities alone, so that {@link
 * Thread#MIN_PRIORITY} means nothing there; but the system's own {@code setpriority} takes a thread for a process of its own, and
 * its nice value of 19 leaves it a hundredth of a processor that others want. Elsewhere the JVM's priority is as low as it gets.
 */
public final class ThreadPriority {

    private static final Logger LOG = LoggerFactory.getLogger(ThreadPriority.class);

    private static final int PRIO_PROCESS = 0;
    private static final int THIS_THREAD = 0;
    private static final int LOWEST = 19;

    private ThreadPriority() {}

    /** Lowers the priority of the thread that calls this, for good. */
    public static void lowerThisThread() {
        Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
            return;
        }
        try {
            Linker linker = Linker.nativeLinker();
            int refused = (int) linker.downcallHandle(
                            linker.defaultLookup().findOrThrow("setpriority"),
                            FunctionDescriptor.of(
                                    ValueLayout.JAVA_INT,
                                    ValueLayout.JAVA_INT,
                                    ValueLayout.JAVA_INT,
                                    ValueLayout.JAVA_INT))
                    .invokeExact(PRIO_PROCESS, THIS_THREAD, LOWEST);
            LOG.debug("The priority of {} is {}", Thread.currentThread().getName(), refused == 0 ? "low" : "as it was");
        } catch (Throwable e) {
            // It is a courtesy, and nothing depends on it.
            LOG.debug("The priority cannot be lowered", e);
        }
    }
}
