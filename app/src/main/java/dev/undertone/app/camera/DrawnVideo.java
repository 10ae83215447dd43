package dev.undertone.app.camera;

import dev.undertone.app.camera.portrait.Portrait;
import dev.undertone.models.UserFacingException;
import dev.undertone.models.face.Picture;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacv.FFmpegFrameRecorder;
import org.bytedeco.javacv.Frame;
import org.bytedeco.javacv.FrameRecorder;

/** A video of the face that the demo camera draws, which can stand for a webcam that is unplugged by taking its file away. */
public final class DrawnVideo {

    private static final int FRAMES_PER_SECOND = 25;

    private DrawnVideo() {}

    /** How long one round of its expressions takes. */
    public static Duration round() {
        return DemoCamera.timeline().getLast().end();
    }

    /**
     * Draws a video.
     *
     * @param file in the place of the one there is, in Matroska
     * @param length how much of the round is drawn
     * @throws UserFacingException if the file cannot be written
     */
    public static void write(Path file, Duration length) {
        QuietFFmpeg.load();
        Portrait portrait = new Portrait();
        try (FFmpegFrameRecorder recorder = new FFmpegFrameRecorder(file.toFile(), Portrait.WIDTH, Portrait.HEIGHT);
                Frame frame = new Frame(Portrait.WIDTH, Portrait.HEIGHT, Frame.DEPTH_UBYTE, 4)) {
            recorder.setFormat("matroska");
            recorder.setVideoCodec(avcodec.AV_CODEC_ID_MJPEG);
            recorder.setPixelFormat(avutil.AV_PIX_FMT_YUVJ420P);
            recorder.setFrameRate(FRAMES_PER_SECOND);
            recorder.start();
            long frames = length.toMillis() * FRAMES_PER_SECOND / 1000;
            for (long i = 0; i < frames; i++) {
                Picture picture = DemoCamera.drawn(portrait, DemoCamera.FRAME_LENGTH.multipliedBy(i));
                ((ByteBuffer) frame.image[0]).put(0, picture.bgra());
                recorder.record(frame, avutil.AV_PIX_FMT_BGRA);
            }
            recorder.stop();
        } catch (FrameRecorder.Exception unwritten) {
            throw new UserFacingException(
                    "The video " + file + " could not be written.", "Check that the disk is not full.", unwritten);
        }
    }
}
