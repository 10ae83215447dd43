package dev.undertone.library.audio;

import org.jspecify.annotations.Nullable;

/**
 * The four bytes at the head of an MPEG audio frame of Layer III (ISO/IEC 11172-3, 2.4.2.3, and 13818-3; MPEG 2.5 is
 * Fraunhofer's extension to lower rates).
 *
 * @param sampleRate samples a second in each channel
 * @param channels 1 or 2
 * @param samples in the frame in each channel, 1152 or 576
 * @param size of the frame in bytes, these four included
 * @param protectedByChecksum whether two bytes of checksum follow
 */
record Mp3Header(int sampleRate, int channels, int samples, int size, boolean protectedByChecksum) {

    private static final int[] KILOBITS_MPEG_1 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    private static final int[] KILOBITS_MPEG_2 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    private static final int[] RATES_MPEG_1 = {44_100, 48_000, 32_000};

    private static final int VERSION_2_5 = 0;
    private static final int VERSION_RESERVED = 1;
    private static final int VERSION_1 = 3;
    private static final int LAYER_III = 1;
    private static final int MONO = 3;

    /** What the bytes say; null where they are no header, or one of a free bit rate, which nobody uses. */
    static @Nullable Mp3Header parse(int bytes) {
        int version = bytes >>> 19 & 3;
        int layer = bytes >>> 17 & 3;
        int bitRate = bytes >>> 12 & 15;
        int rate = bytes >>> 10 & 3;
        if (bytes >>> 21 != 0x7ff
                || version == VERSION_RESERVED
                || layer != LAYER_III
                || bitRate == 0
                || bitRate == 15
                || rate == 3) {
            return null;
        }
        boolean first = version == VERSION_1;
        int sampleRate = RATES_MPEG_1[rate] >> (first ? 0 : version == VERSION_2_5 ? 2 : 1);
        int bitsASecond = 1000 * (first ? KILOBITS_MPEG_1 : KILOBITS_MPEG_2)[bitRate];
        int samples = first ? 1152 : 576;
        int padding = bytes >>> 9 & 1;
        int size = samples / 8 * bitsASecond / sampleRate + padding;
        int channels = (bytes >>> 6 & 3) == MONO ? 1 : 2;
        return new Mp3Header(sampleRate, channels, samples, size, (bytes >>> 16 & 1) == 0);
    }

    /** Whether two frames can stand in the same stream. */
    boolean goesWith(Mp3Header other) {
        return sampleRate == other.sampleRate && channels == other.channels && samples == other.samples;
    }

    /** Bytes of side information after the header and the checksum. */
    int sideInformation() {
        boolean mono = channels == 1;
        return samples == 1152 ? (mono ? 17 : 32) : (mono ? 9 : 17);
    }
}
