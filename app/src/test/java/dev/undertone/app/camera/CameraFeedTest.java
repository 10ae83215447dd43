package dev.undertone.app.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.undertone.app.camera.CameraException.Outlook;
import dev.undertone.app.camera.CameraState.Phase;
import dev.undertone.models.face.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CameraFeedTest {

    private static final CameraSource.Device FIRST = new CameraSource.Device(0);
    private static final Duration SHORT = Duration.ofMillis(5);

    @TempDir
    Path folder;

    private final LatestFrame latest = new LatestFrame();
    private final States states = new States();

    @Test
    void aMachineWithoutACameraIsAStateWithAMessage() throws InterruptedException {
        try (CameraFeed feed = feed(FIRST, _ -> devices().find(FIRST))) {
            feed.start();
            assertThat(states.await(Phase.ABSENT).message()).startsWith("There is no camera.");
        }
    }

    @Test
    void aMissingCameraIsLookedForAgain() throws InterruptedException {
        AtomicInteger looks = new AtomicInteger();
        CameraFinder finder = _ -> {
            if (looks.incrementAndGet() < 3) {
                throw new CameraException(Outlook.MAY_APPEAR, "There is no camera.", "Plug one in.", null);
            }
            return Cameras.found("a camera", () -> new FewFrames(1));
        };
        try (CameraFeed feed = feed(FIRST, finder)) {
            feed.start();
            states.await(Phase.RUNNING);
            assertThat(states.passed())
                    .containsExactly(
                            Phase.LOOKING_UP,
                            Phase.ABSENT,
                            Phase.LOOKING_UP,
                            Phase.ABSENT,
                            Phase.LOOKING_UP,
                            Phase.CONNECTING,
                            Phase.RUNNING);
        }
    }

    @Test
    void aCameraThatIsLostIsConnectedAgainAndItsTimeGoesOn() throws InterruptedException {
        CameraFinder finder = _ -> Cameras.found("a camera", () -> new FewFrames(2));
        try (CameraFeed feed = feed(FIRST, finder)) {
            feed.start();
            states.await(Phase.LOST);
            states.await(Phase.RETRYING);
            states.await(Phase.RUNNING);
            CameraFrame frame = Objects.requireNonNull(latest.peek());
            assertThat(frame.number()).isGreaterThan(2);
            assertThat(frame.time()).isGreaterThan(SHORT);
        }
    }

    @Test
    void aTextInThePlaceOfACameraIsNotOne() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("video0"), "not a camera");
        try (CameraFeed feed = feed(FIRST, _ -> devices().find(FIRST))) {
            feed.start();
            assertThat(states.await(Phase.ABSENT).message()).contains("is a file, not a camera");
            assertThat(latest.await(0)).isNull();
        }
    }

    @Test
    void aTextIsNotAVideo() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "Dear diary,\nno camera today.\n");
        assertThatThrownBy(() -> Cameras.open(CameraSource.parse(text.toString())))
                .isInstanceOf(CameraException.class)
                .hasMessageContaining("is not a video");
    }

    @Test
    void aMissingVideoSaysSo() throws InterruptedException {
        CameraSource missing = new CameraSource.VideoFile(folder.resolve("none.mp4"), false);
        try (CameraFeed feed = new CameraFeed(missing, latest, states)) {
            feed.start();
            assertThat(states.await(Phase.ABSENT).message()).startsWith("There is no video");
        }
    }

    @Test
    void aVideoEndsWhereItEnds() throws IOException, InterruptedException {
        Path video = TestVideo.write(folder.resolve("short.mkv"));
        try (CameraFeed feed = new CameraFeed(new CameraSource.VideoFile(video, false), latest, states)) {
            feed.start();
            states.await(Phase.ENDED);
            CameraFrame last = Objects.requireNonNull(latest.peek());
            assertThat(last.time()).isLessThan(TestVideo.FRAME_LENGTH.multipliedBy(TestVideo.FRAMES));
            assertThat(latest.await(last.number())).isNull();
        }
        assertThat(latest.peek()).isNull();
    }

    @Test
    void aLoopedVideoBeginsAgainAndItsTimeGoesOn() throws IOException, InterruptedException {
        Path video = TestVideo.write(folder.resolve("short.mkv"));
        try (CameraFeed feed = new CameraFeed(new CameraSource.VideoFile(video, true), latest, states)) {
            feed.start();
            Duration twoRounds = TestVideo.FRAME_LENGTH.multipliedBy(2 * TestVideo.FRAMES);
            Duration time = Duration.ZERO;
            long number = 0;
            while (time.compareTo(twoRounds) < 0) {
                CameraFrame frame = Objects.requireNonNull(latest.await(number));
                assertThat(frame.time()).isGreaterThanOrEqualTo(time);
                time = frame.time();
                number = frame.number();
            }
        }
    }

    @Test
    void closingEndsAFeedThatWaits() throws InterruptedException {
        CameraFeed feed = new CameraFeed(new CameraSource.Demo(), latest, states);
        feed.start();
        states.await(Phase.RUNNING);
        feed.close();
        assertThat(feed.state()).isEqualTo(CameraState.OFF);
        assertThat(latest.peek()).isNull();
    }

    private CameraLookup devices() {
        return new CameraLookup(new LinuxCameras(folder, folder.resolve("descriptions")));
    }

    private CameraFeed feed(CameraSource source, CameraFinder finder) {
        return new CameraFeed(source, latest, states, finder, new RetryPauses(SHORT, SHORT));
    }

    /** Gives some frames, and is lost. */
    private static final class FewFrames implements Camera {

        private final int count;
        private int given;

        FewFrames(int count) {
            this.count = count;
        }

        @Override
        public @Nullable CameraFrame next() {
            if (given == count) {
                throw new CameraException(Outlook.MAY_APPEAR, "The cable is out.", "Put it in.", null);
            }
            given++;
            return new CameraFrame(new Picture(1, 1, new byte[4]), Duration.ofNanos(given), given);
        }

        @Override
        public void close() {
            // nothing was opened
        }
    }
}
