package dev.undertone.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.playback.Player;
import dev.undertone.app.playback.SilentOutput;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SpareTimeTest {

    private final AtomicLong now = new AtomicLong();

    @Test
    void thereIsNoneAtTheStartAndNoneAfterALateReading() {
        try (Player player = new Player(new SilentOutput())) {
            SpareTime spareTime = new SpareTime(player, now::get, () -> 0);
            assertThat(spareTime.isShort()).isTrue();

            now.addAndGet(Duration.ofSeconds(11).toNanos());
            assertThat(spareTime.isShort()).isFalse();

            spareTime.read(reading(99));
            assertThat(spareTime.isShort()).isFalse();
            spareTime.read(reading(101));
            assertThat(spareTime.isShort()).isTrue();

            now.addAndGet(Duration.ofSeconds(6).toNanos());
            assertThat(spareTime.isShort()).isFalse();
        }
    }

    @Test
    void thereIsNoneWhileOtherProgramsAreBusyUnlessTheyAlwaysAre() {
        try (Player player = new Player(new SilentOutput())) {
            double[] load = {0.9};
            SpareTime spareTime = new SpareTime(player, now::get, () -> load[0]);
            now.addAndGet(Duration.ofSeconds(11).toNanos());
            assertThat(spareTime.isShort()).isTrue();

            load[0] = 0.5;
            assertThat(spareTime.isShort()).isFalse();

            load[0] = 0.9;
            assertThat(spareTime.isShort()).isTrue();
            now.addAndGet(Duration.ofMinutes(2).toNanos());
            assertThat(spareTime.isShort()).isFalse();
            load[0] = 0.7;
            assertThat(spareTime.isShort()).isFalse();
            load[0] = 0.9;
            assertThat(spareTime.isShort()).isFalse();

            now.addAndGet(Duration.ofMinutes(10).toNanos());
            assertThat(spareTime.isShort()).isTrue();
        }
    }

    private static Reading reading(double milliseconds) {
        return new Reading(Duration.ZERO, 640, 480, List.of(), new Timings(1, 1, milliseconds));
    }
}
