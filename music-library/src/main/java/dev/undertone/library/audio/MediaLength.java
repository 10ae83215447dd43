package dev.undertone.library.audio;

import java.io.IOException;

/** How long a file really is: by its last sound, not by what it says of itself. */
final class MediaLength {

    private static final long LONGEST_SECONDS = 48 * 3600;

    // The padding of MP4's last packet, of which FFmpeg leaves the trimming to others: two frames of AAC at the most.
    private static final int PADDING = 4096;

    private MediaLength() {}

    /** The number of frames to the end of the last sound. The stream is left anywhere. */
    static long of(MediaStream stream, AudioContainer container) throws IOException {
        long decoded = decoded(stream);
        long padding = decoded - stream.declaredFrames();
        return container == AudioContainer.MP4 && padding > 0 && padding < PADDING ? decoded - padding : decoded;
    }

    private static long decoded(MediaStream stream) throws IOException {
        long declared = stream.declaredFrames();
        for (long back = stream.sampleRate(); stream.isExact() && back < declared; back *= 4) {
            if (stream.jump(declared - back)) {
                return toTheEnd(stream);
            }
        }
        stream.restart();
        return toTheEnd(stream);
    }

    private static long toTheEnd(MediaStream stream) throws IOException {
        long longest = LONGEST_SECONDS * stream.sampleRate();
        long end = stream.end();
        while (end < longest && stream.next()) {
            end = stream.end();
        }
        return Math.min(longest, end);
    }
}
