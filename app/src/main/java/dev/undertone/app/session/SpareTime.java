package dev.undertone.app.session;

import com.sun.management.OperatingSystemMXBean;
import dev.undertone.app.playback.Player;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Whether the machine has time to spare for work that nobody waits for. It has none
 *
 * <ul>
 *   <li>for {@value #START_UP_SECONDS} s after the start, when the window, the networks and the first song want all of it;
 *   <li>for {@value #SPAN_SECONDS} s after the sound was nearly interrupted, with less than a quarter of its buffer left;
 *   <li>for {@value #SPAN_SECONDS} s after a reading of the camera's picture took longer than the pace of ten a second allows;
 *   <li>while other programs keep more than {@value #BUSY_PERCENT} % of all its processors busy, but for {@value
 *       #LONGEST_MINUTES} minutes at most, and then not in the next {@value #PATIENCE_MINUTES}: who works on for longer does so all day, and whoever listens at the lowest priority
 *       takes from them only what they leave.
 * </ul>
 *
 * Safe to use from any thread.
 */
public final class SpareTime {

    private static final int START_UP_SECONDS = 10;
    private static final int SPAN_SECONDS = 5;
    private static final int BUSY_PERCENT = 75;
    private static final int LONGEST_MINUTES = 2;

    // What runs meanwhile takes processor time from the others, so that these seem less busy than they are.
    private static final int PATIENCE_MINUTES = 10;
    private static final Duration SPAN = Duration.ofSeconds(SPAN_SECONDS);

    private final Player player;
    private final LongSupplier nanoTime;
    private final long opened;
    private final DoubleSupplier loadByOthers;
    private volatile @Nullable Long lateReading;
    private volatile @Nullable Long othersBusySince;

    /** Begins with the start-up. */
    public SpareTime(Player player) {
        this(player, System::nanoTime, SpareTime::loadByOthers);
    }

    /**
     * @param loadByOthers the share of all processors that other programs keep busy
     */
    SpareTime(Player player, LongSupplier nanoTime, DoubleSupplier loadByOthers) {
        this.player = player;
        this.nanoTime = nanoTime;
        this.loadByOthers = loadByOthers;
        this.opened = nanoTime.getAsLong();
    }

    /** A picture of the camera was read. */
    public void read(Reading reading) {
        if (reading.ms().total() > ReadingPace.BETWEEN.toMillis()) {
            lateReading = nanoTime.getAsLong();
        }
    }

    /** Whether there is none now. */
    public boolean isShort() {
        long now = nanoTime.getAsLong();
        Long late = lateReading;
        return now - opened < Duration.ofSeconds(START_UP_SECONDS).toNanos()
                || (late != null && now - late < SPAN.toNanos())
                || player.wasNearlyInterrupted(SPAN)
                || othersAreBusy(now);
    }

    private boolean othersAreBusy(long now) {
        Long since = othersBusySince;
        if (since != null && now - since >= Duration.ofMinutes(LONGEST_MINUTES).toNanos()) {
            if (now - since
                    < Duration.ofMinutes(LONGEST_MINUTES + PATIENCE_MINUTES).toNanos()) {
                return false;
            }
            since = null;
        }
        boolean busy = loadByOthers.getAsDouble() > BUSY_PERCENT / 100.0;
        othersBusySince = !busy ? null : since == null ? Long.valueOf(now) : since;
        return busy;
    }

    /** Both loads are shares of all processors, and negative where the system does not tell. */
    private static double loadByOthers() {
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return machine.getCpuLoad() - Math.max(0, machine.getProcessCpuLoad());
    }
}
