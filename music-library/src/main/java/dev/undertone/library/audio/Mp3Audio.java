package dev.undertone.library.audio;

import dev.undertone.library.AudioFormat;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The part of an MP3 file that is no tag, from its first frame on.
 *
 * @param start the place of its first byte
 * @param end the place after its last byte
 */
record Mp3Audio(long start, long end) {

    private static final int WINDOW = 4096;
    private static final int WINDOWS = 5;

    // The largest frame there is: 320 kbit/s at 32 kHz.
    private static final int LARGEST_FRAME = 1441;

    /** Where the audio of a file lies; empty where there is none. */
    static Optional<Mp3Audio> of(FileBytes bytes) throws IOException {
        long start = Mp3Index.firstFrame(bytes);
        return start < 0 ? Optional.empty() : Optional.of(new Mp3Audio(start, TrailingTags.start(bytes, start)));
    }

    /**
     * What is known of the audio. What the encoder says of its length is believed where it agrees with the bytes that are
     * there; otherwise every frame is looked at. Empty where there is no frame of sound.
     */
    Optional<AudioFacts> facts(FileBytes bytes) throws IOException {
        Mp3Header header = Mp3Index.headerAt(bytes, start);
        Mp3Length length = declaredLength(bytes, header);
        if (length == null) {
            Optional<Mp3Index> index = Mp3Index.of(bytes);
            if (index.isEmpty()) {
                return Optional.empty();
            }
            length = index.get().extent();
        }
        return Optional.of(AudioFacts.of(
                AudioFormat.MP3, length.samples(), header.sampleRate(), header.channels(), fingerprint(bytes)));
    }

    /** Whether every byte of the audio is the same in two files. */
    static boolean isSame(FileBytes one, FileBytes other) throws IOException {
        Mp3Audio first = of(one).orElse(null);
        Mp3Audio second = of(other).orElse(null);
        if (first == null || second == null || first.end - first.start != second.end - second.start) {
            return false;
        }
        byte[] some = new byte[1 << 15];
        byte[] others = new byte[1 << 15];
        for (long done = 0; done < first.end - first.start; done += some.length) {
            int count = (int) Math.min(some.length, first.end - first.start - done);
            if (!one.copy(first.start + done, some, count)
                    || !other.copy(second.start + done, others, count)
                    || !Arrays.equals(some, 0, count, others, 0, count)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Mp3Length declaredLength(FileBytes bytes, Mp3Header header) throws IOException {
        EncoderTag tag = EncoderTag.of(bytes, start, header);
        if (tag == null || tag.frames() == 0) {
            return null;
        }
        long audio = end - start - header.size();
        // Some encoders count the frame that says so, and some do not.
        boolean allThere = tag.bytes() == audio || tag.bytes() == audio + header.size();
        boolean possible = tag.frames() <= audio / 24 && tag.frames() >= audio / LARGEST_FRAME;
        return allThere && possible && endsWithAFrame(bytes, header) ? Mp3Length.of(header, tag, tag.frames()) : null;
    }

    /** Whether the audio ends with a whole frame, and not within one. */
    private boolean endsWithAFrame(FileBytes bytes, Mp3Header like) throws IOException {
        for (long place = end - 4; place > Math.max(start, end - LARGEST_FRAME - 1); place--) {
            if (bytes.at(place) == 0xff) {
                Mp3Header header = Mp3Header.parse(bytes.intAt(place));
                if (header != null && header.goesWith(like) && place + header.size() == end) {
                    return true;
                }
            }
        }
        return false;
    }

    private AudioFingerprint fingerprint(FileBytes bytes) throws IOException {
        long size = end - start;
        FingerprintDigest digest = new FingerprintDigest(AudioFormat.MP3.word()).add(size);
        byte[] window = new byte[WINDOW];
        for (int i = 0; i < WINDOWS; i++) {
            int count = (int) Math.min(WINDOW, size);
            long place = start + (size - count) * i / (WINDOWS - 1);
            if (!bytes.copy(place, window, count)) {
                throw new IOException("it became shorter while it was read");
            }
            digest.add(window, count);
        }
        return digest.fingerprint();
    }
}
