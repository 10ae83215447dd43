package dev.undertone.library.audio;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.bytedeco.ffmpeg.global.avutil;

/** FFmpeg's libraries, told to be quiet and modest. */
final class FFmpeg {

    // No picture or packet that a song may hold is larger; what a damaged file claims may be.
    private static final long LARGEST_BLOCK = 256L << 20;

    static {
        // It writes to standard error unless told otherwise; what matters reaches the listener as a message.
        avutil.av_log_set_level(avutil.AV_LOG_QUIET);
        avutil.av_max_alloc(LARGEST_BLOCK);
    }

    /** The errors that say nothing of what a file holds; known when the libraries are loaded, as they are by the block above. */
    private static final Set<Integer> PASSING =
            Set.of(avutil.AVERROR_EIO(), avutil.AVERROR_ENOENT(), avutil.AVERROR_EACCES(), avutil.AVERROR_ENOMEM());

    private FFmpeg() {}

    /** Loads the libraries, once. */
    static void load() {}

    /**
     * Passes on what is no error.
     *
     * @throws UndecodableException if it is one of what was read, with FFmpeg's words for it
     * @throws IOException if it is one of reading, or of a want of memory
     */
    static int check(int result) throws IOException {
        if (result >= 0) {
            return result;
        }
        throw PASSING.contains(result) ? new IOException(words(result)) : new UndecodableException(words(result));
    }

    private static String words(int error) {
        byte[] text = new byte[avutil.AV_ERROR_MAX_STRING_SIZE];
        avutil.av_strerror(error, text, text.length);
        int end = 0;
        while (end < text.length && text[end] != 0) {
            end++;
        }
        return new String(text, 0, end, StandardCharsets.UTF_8);
    }
}
