package dev.undertone.app.camera;

import dev.undertone.app.camera.CameraException.Outlook;
import java.time.Duration;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.bytedeco.javacv.FrameGrabber;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A webcam. */
final class DeviceCamera implements Camera {

    private static final Logger log = LoggerFactory.getLogger(DeviceCamera.class);

    private final CameraDevice device;
    private final Grabber grabber;
    private final long opened = System.nanoTime();
    private long number;

    private DeviceCamera(CameraDevice device, Grabber grabber) {
        this.device = device;
        this.grabber = grabber;
    }

    static DeviceCamera open(CameraDevice device, CameraSystem system) {
        try {
            return new DeviceCamera(device, startAtBestSize(device, system));
        } catch (FrameGrabber.Exception e) {
            throw new CameraException(
                    Outlook.MAY_ANSWER,
                    "The camera " + device.name() + " does not open.",
                    "Close other programs that use it, check that you may use it, or plug it in again.",
                    e);
        }
    }

    @Override
    public @Nullable CameraFrame next() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        try {
            Grabber.Grabbed grabbed = grabber.grab();
            if (grabbed == null) {
                throw lost(null);
            }
            number++;
            return new CameraFrame(grabbed.picture(), Duration.ofNanos(System.nanoTime() - opened), number);
        } catch (FrameGrabber.Exception e) {
            throw lost(e);
        }
    }

    @Override
    public void close() {
        try {
            grabber.close();
        } catch (FrameGrabber.Exception e) {
            log.warn("The camera {} did not close properly", device.name(), e);
        }
    }

    // 640x480 at 30 pictures a second is what almost every webcam offers and all that a face needs; a driver that
    // refuses
    // is left to choose for itself.
    private static Grabber startAtBestSize(CameraDevice device, CameraSystem system) throws FrameGrabber.Exception {
        FFmpegFrameGrabber wished = system.grabber(device);
        wished.setImageWidth(640);
        wished.setImageHeight(480);
        wished.setFrameRate(30);
        try {
            return Grabber.start(wished);
        } catch (FrameGrabber.Exception e) {
            log.debug("The camera {} refuses 640x480 at 30 pictures a second", device.name(), e);
            return Grabber.start(system.grabber(device));
        }
    }

    private CameraException lost(@Nullable Exception cause) {
        return new CameraException(
                Outlook.MAY_APPEAR,
                "The camera " + device.name() + " gives no pictures any more.",
                "Check its cable; Undertone keeps looking.",
                cause);
    }
}
