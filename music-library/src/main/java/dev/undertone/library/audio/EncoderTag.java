package dev.undertone.library.audio;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The frame without sound that encoders put first: "Xing" or "Info", and LAME's note on how much silence it added (Gabriel
 * Bouvigne, "MP3 Info Tag revision 1 specifications"), or Fraunhofer's "VBRI".
 *
 * @param frames how many frames of sound follow, 0 where it does not say
 * @param bytes how many bytes they have, with or without this frame's own; 0 where it does not say
 * @param delay samples of silence before the music, 0 where it does not say
 * @param padding samples of silence after it, 0 where it does not say
 */
record EncoderTag(long frames, long bytes, int delay, int padding) {

    /** What a file without such a frame says. */
    static final EncoderTag NONE = new EncoderTag(0, 0, 0, 0);

    private static final int XING = 0x58696e67;
    private static final int INFO = 0x496e666f;
    private static final int VBRI = 0x56425249;

    private static final int HAS_FRAMES = 1;
    private static final int HAS_BYTES = 2;
    private static final int HAS_CONTENTS = 4;
    private static final int HAS_QUALITY = 8;
    private static final int CONTENTS_SIZE = 100;
    private static final int BEFORE_DELAY = 21;
    private static final int VBRI_OFFSET = 36;

    /** What the frame at a place says; null where it is a frame of sound. */
    static @Nullable EncoderTag of(FileBytes bytes, long place, Mp3Header header) throws IOException {
        if (bytes.intAt(place + VBRI_OFFSET) == VBRI) {
            long bytesOfAll = Integer.toUnsignedLong(bytes.intAt(place + VBRI_OFFSET + 10));
            return new EncoderTag(Integer.toUnsignedLong(bytes.intAt(place + VBRI_OFFSET + 14)), bytesOfAll, 0, 0);
        }
        long at = place + 4 + header.sideInformation();
        int name = bytes.intAt(at);
        if (name != XING && name != INFO && header.protectedByChecksum()) {
            at += 2;
            name = bytes.intAt(at);
        }
        if (name != XING && name != INFO) {
            return null;
        }
        int flags = bytes.intAt(at + 4);
        long next = at + 8;
        long frames = 0;
        if ((flags & HAS_FRAMES) != 0) {
            frames = Integer.toUnsignedLong(bytes.intAt(next));
            next += 4;
        }
        long size = 0;
        if ((flags & HAS_BYTES) != 0) {
            size = Integer.toUnsignedLong(bytes.intAt(next));
            next += 4;
        }
        next += ((flags & HAS_CONTENTS) != 0 ? CONTENTS_SIZE : 0) + ((flags & HAS_QUALITY) != 0 ? 4 : 0);
        boolean encoderIsNamed = bytes.at(next) > ' ' && next + BEFORE_DELAY + 3 <= place + header.size();
        if (!encoderIsNamed) {
            return new EncoderTag(frames, size, 0, 0);
        }
        int both = bytes.intAt(next + BEFORE_DELAY) >>> 8;
        return new EncoderTag(frames, size, both >>> 12, both & 0xfff);
    }
}
