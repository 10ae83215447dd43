package dev.undertone.models.training;

import dev.undertone.models.UserFacingException;
import dev.undertone.models.face.Picture;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ObjDoubleConsumer;
import java.util.function.ObjIntConsumer;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.bytedeco.javacv.Frame;
import org.bytedeco.javacv.FrameGrabber;

/** The frames of a video, as a camera would give them. */
final class ClipFrames {

    private ClipFrames() {}

    /**
     * Hands on all frames in their order, counted from 0.
     *
     * @throws UserFacingException if there is no such video
     */
    static void read(Path file, ObjIntConsumer<Picture> consumer) {
        int[] number = {0};
        readTimed(file, (picture, _) -> consumer.accept(picture, number[0]++));
    }

    /**
     * Hands on all frames in their order, each with its time in the video in seconds.
     *
     * @throws UserFacingException if there is no such video
     */
    static void readTimed(Path file, ObjDoubleConsumer<Picture> consumer) {
        if (!Files.isReadable(file)) {
            throw new UserFacingException("There is no video " + file + ".", "Give the folder that holds the clips.");
        }
        avutil.av_log_set_level(avutil.AV_LOG_QUIET);
        try (FFmpegFrameGrabber grabber = new FFmpegFrameGrabber(file.toFile())) {
            grabber.setPixelFormat(avutil.AV_PIX_FMT_BGRA);
            grabber.start();
            for (Frame frame = grabber.grabImage(); frame != null; frame = grabber.grabImage()) {
                consumer.accept(copy(frame), frame.timestamp / 1e6);
            }
        } catch (FrameGrabber.Exception e) {
            throw new UserFacingException(
                    file + " cannot be read: " + e.getMessage() + ".", "Check that it is a video.", e);
        }
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
