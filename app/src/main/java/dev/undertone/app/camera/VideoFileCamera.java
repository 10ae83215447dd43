package dev.undertone.app.camera;

import dev.undertone.app.camera.CameraException.Outlook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.bytedeco.javacv.FrameGrabber;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A video in place of a webcam: every frame comes when it is due.
 *
 * <p>One that begins again at its end goes on only while its file is there, as a webcam does while it is plugged in.
 *
 * <p>When the machine cannot keep up frames are left out, so that the video's time never falls behind the clock's.
 */
final class VideoFileCamera implements Camera {

    private static final Logger log = LoggerFactory.getLogger(VideoFileCamera.class);
    private static final int MOST_LEFT_OUT = 10;
    private static final double USUAL_RATE = 25;

    private final Path file;
    private final boolean loop;
    private final Grabber grabber;
    private final Duration frameLength;
    private final Pace pace = new Pace();

    private Duration roundStart = Duration.ZERO;
    private Duration roundEnd = Duration.ZERO;
    private long number;

    private VideoFileCamera(Path file, boolean loop, Grabber grabber) {
        this.file = file;
        this.loop = loop;
        this.grabber = grabber;
        double rate = grabber.rate() > 0 ? grabber.rate() : USUAL_RATE;
        this.frameLength = Duration.ofNanos(Math.round(1e9 / rate));
    }

    static VideoFileCamera open(Path file, boolean loop) {
        FFmpegFrameGrabber video = new FFmpegFrameGrabber(file.toFile());
        // A playlist may name addresses on the network, which this program never touches.
        video.setOption("protocol_whitelist", "file");
        try {
            Grabber grabber = Grabber.start(video);
            if (grabber.format().contains("tty")) {
                // FFmpeg plays any text as the screen of a terminal.
                grabber.close();
                throw notAVideo(file, null);
            }
            return new VideoFileCamera(file, loop, grabber);
        } catch (FrameGrabber.Exception e) {
            throw notAVideo(file, e);
        }
    }

    @Override
    public @Nullable CameraFrame next() throws InterruptedException {
        for (int leftOut = 0; true; leftOut++) {
            Grabber.Grabbed grabbed = grab();
            if (grabbed == null) {
                return null;
            }
            Duration time = roundStart.plus(grabbed.timestamp());
            roundEnd = time.plus(frameLength);
            number++;
            boolean onTime = pace.waitFor(time, frameLength);
            if (onTime || leftOut == MOST_LEFT_OUT) {
                return new CameraFrame(grabbed.picture(), time, number);
            }
        }
    }

    @Override
    public void close() {
        try {
            grabber.close();
        } catch (FrameGrabber.Exception e) {
            log.warn("The video {} did not close properly", file, e);
        }
    }

    private Grabber.@Nullable Grabbed grab() {
        try {
            Grabber.Grabbed grabbed = grabber.grab();
            if (loop && !Files.exists(file)) {
                throw lost(file);
            }
            if (grabbed == null && loop && number > 0) {
                roundStart = roundEnd;
                grabber.rewind();
                grabbed = grabber.grab();
            }
            return grabbed;
        } catch (FrameGrabber.Exception e) {
            throw new CameraException(Outlook.FINAL, "The video " + file + " is damaged.", "Choose another file.", e);
        }
    }

    private static CameraException lost(Path file) {
        return new CameraException(
                Outlook.MAY_APPEAR,
                "The video " + file + " is not there any more.",
                "Put it back; Undertone keeps looking.",
                null);
    }

    private static CameraException notAVideo(Path file, @Nullable Exception cause) {
        return new CameraException(
                Outlook.FINAL,
                "The file " + file + " is not a video that can be played, nor a camera.",
                "Choose a video file, a camera's number or name, or demo.",
                cause);
    }
}
