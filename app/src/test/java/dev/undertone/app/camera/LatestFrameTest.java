package dev.undertone.app.camera;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.models.face.Picture;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class LatestFrameTest {

    private final LatestFrame latest = new LatestFrame();

    @Test
    void theNewestFrameWins() throws InterruptedException {
        latest.put(frame(1));
        latest.put(frame(2));
        assertThat(latest.await(0)).isEqualTo(latest.peek());
        assertThat(latest.lastNumber()).isEqualTo(2);
    }

    @Test
    void everyReaderSeesTheSameFrame() throws InterruptedException {
        latest.put(frame(1));
        assertThat(latest.await(0)).isSameAs(latest.await(0));
    }

    @Test
    void aReaderWaitsForAFrameItHasNotSeen() throws Exception {
        latest.put(frame(1));
        FutureTask<Optional<CameraFrame>> reader = reading(1);
        CameraFrame second = frame(2);
        latest.put(second);
        assertThat(result(reader)).contains(second);
    }

    @Test
    void theEndWakesReaders() throws Exception {
        FutureTask<Optional<CameraFrame>> reader = reading(0);
        latest.end();
        assertThat(result(reader)).isEmpty();
    }

    @Test
    void theLastFrameCanBeReadAfterTheEnd() throws InterruptedException {
        latest.put(frame(1));
        latest.end();
        assertThat(latest.await(0)).isNotNull();
        assertThat(latest.await(1)).isNull();
    }

    @Test
    void whatWasClearedIsGone() {
        latest.put(frame(1));
        latest.clear();
        assertThat(latest.peek()).isNull();
        assertThat(latest.lastNumber()).isEqualTo(1);
    }

    private FutureTask<Optional<CameraFrame>> reading(long after) {
        FutureTask<Optional<CameraFrame>> task = new FutureTask<>(() -> Optional.ofNullable(latest.await(after)));
        Thread.ofVirtual().start(task);
        return task;
    }

    private static Optional<CameraFrame> result(FutureTask<Optional<CameraFrame>> task)
            throws InterruptedException, ExecutionException, TimeoutException {
        return task.get(30, TimeUnit.SECONDS);
    }

    private static CameraFrame frame(long number) {
        return new CameraFrame(new Picture(1, 1, new byte[4]), Duration.ofMillis(number), number);
    }
}
