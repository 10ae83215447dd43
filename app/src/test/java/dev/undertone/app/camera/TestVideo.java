package dev.undertone.app.camera;

import dev.undertone.app.camera.portrait.Portrait;
import dev.undertone.models.face.Picture;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacv.FFmpegFrameRecorder;
import org.bytedeco.javacv.Frame;

/** A short video of the drawn face, made for a test. */
final class TestVideo {

    static final int FRAMES = 8;
    static final Duration FRAME_LENGTH = Duration.ofMillis(40);

    private TestVideo() {}

    static Path write(Path file) throws IOException {
        QuietFFmpeg.load();
        Portrait portrait = new Portrait();
        try (FFmpegFrameRecorder recorder = new FFmpegFrameRecorder(file.toFile(), Portrait.WIDTH, Portrait.HEIGHT);
                Frame frame = new Frame(Portrait.WIDTH, Portrait.HEIGHT, Frame.DEPTH_UBYTE, 4)) {
            recorder.setFormat("matroska");
            recorder.setVideoCodec(avcodec.AV_CODEC_ID_MJPEG);
            recorder.setPixelFormat(avutil.AV_PIX_FMT_YUVJ420P);
            recorder.setFrameRate(25);
            recorder.start();
            for (int i = 0; i < FRAMES; i++) {
                Picture picture = DemoCamera.drawn(portrait, FRAME_LENGTH.multipliedBy(i));
                ((ByteBuffer) frame.image[0]).put(0, picture.bgra());
                recorder.record(frame, avutil.AV_PIX_FMT_BGRA);
            }
            recorder.stop();
        }
        return file;
    }
}
