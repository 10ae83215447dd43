package dev.undertone.app.camera;

import dev.undertone.models.face.Picture;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.bytedeco.javacv.Frame;
import org.bytedeco.javacv.FrameGrabber;
import org.jspecify.annotations.Nullable;

/** FFmpeg's pictures, one after the other, each copied into the Java heap once. */
final class Grabber implements AutoCloseable {

    /** A picture and its time in the stream. */
    record Grabbed(Picture picture, Duration timestamp) {}

    /** Larger pictures are reduced by FFmpeg: faces need no more, and memory bandwidth is shared with the music. */
    private static final int GREATEST_WIDTH = 1280;

    private final FFmpegFrameGrabber grabber;

    private Grabber(FFmpegFrameGrabber grabber) {
        this.grabber = grabber;
    }

    /**
     * Starts a grabber.
     *
     * @throws FrameGrabber.Exception if it does not start, or has no pictures
     */
    static Grabber start(FFmpegFrameGrabber grabber) throws FrameGrabber.Exception {
        QuietFFmpeg.load();
        grabber.setPixelFormat(avutil.AV_PIX_FMT_BGRA);
        try {
            grabber.start();
            if (!grabber.hasVideo() || grabber.getImageWidth() < 1) {
                throw new FrameGrabber.Exception("There are no pictures in it");
            }
        } catch (FrameGrabber.Exception e) {
            grabber.close();
            throw e;
        }
        if (grabber.getImageWidth() > GREATEST_WIDTH) {
            int height = grabber.getImageHeight() * GREATEST_WIDTH / grabber.getImageWidth();
            grabber.setImageWidth(GREATEST_WIDTH);
            grabber.setImageHeight(Math.max(1, height));
        }
        return new Grabber(grabber);
    }

    /** The next picture; null at the end of the stream. */
    @Nullable Grabbed grab() throws FrameGrabber.Exception {
        Frame frame = grabber.grabImage();
        if (frame == null) {
            return null;
        }
        return new Grabbed(copy(frame), Duration.ofNanos(frame.timestamp * 1000));
    }

    /** How the stream is packed, in FFmpeg's words. */
    String format() {
        return grabber.getFormat();
    }

    /** Pictures a second as the stream declares it, 0 if it does not. */
    double rate() {
        return grabber.getVideoFrameRate();
    }

    /** Goes back to the first picture. */
    void rewind() throws FrameGrabber.Exception {
        grabber.restart();
    }

    @Override
    public void close() throws FrameGrabber.Exception {
        grabber.close();
    }

    private static Picture copy(Frame frame) {
        int rowLength = frame.imageWidth * 4;
        byte[] bgra = new byte[rowLength * frame.imageHeight];
        ByteBuffer rows = (ByteBuffer) frame.image[0];
        for (int y = 0; y < frame.imageHeight; y++) {
            rows.get(y * frame.imageStride, bgra, y * rowLength, rowLength);
        }
        return new Picture(frame.imageWidth, frame.imageHeight, bgra);
    }
}
