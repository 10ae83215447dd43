package dev.undertone.app.camera;

import org.bytedeco.ffmpeg.global.avutil;

/** FFmpeg, which writes to standard error unless told otherwise: what matters reaches the user as a message. */
final class QuietFFmpeg {

    private QuietFFmpeg() {}

    /** Loads FFmpeg's libraries, once. */
    static void load() {
        avutil.av_log_set_level(avutil.AV_LOG_QUIET);
    }
}
