package dev.undertone.library.audio;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the whole frames of an MP3 file lie, and which of its samples are music. Eight bytes for 26 ms of sound. */
final class Mp3Index {

    // No tag but one of pictures is longer, and a file without frames is not searched to its far end.
    private static final long SEARCHED = 4 << 20;

    private final Mp3Header first;
    private final long[] places;
    private final Mp3Length length;

    private Mp3Index(Mp3Header first, long[] places, EncoderTag tag) {
        this.first = first;
        this.places = places;
        this.length = Mp3Length.of(first, tag, places.length);
    }

    /** The frames of a file; empty where there is none. */
    static Optional<Mp3Index> of(FileBytes bytes) throws IOException {
        long place = firstFrame(bytes);
        if (place < 0) {
            return Optional.empty();
        }
        Mp3Header first = headerAt(bytes, place);
        EncoderTag tag = EncoderTag.of(bytes, place, first);
        if (tag != null) {
            place += first.size();
        }
        long[] places = new long[1024];
        int count = 0;
        while (place >= 0) {
            Mp3Header header = Mp3Header.parse(bytes.intAt(place));
            if (header == null || !header.goesWith(first)) {
                place = nextFrame(bytes, place, first);
                continue;
            }
            if (place + header.size() > bytes.size()) {
                break;
            }
            if (count == places.length) {
                places = Arrays.copyOf(places, 2 * count);
            }
            places[count++] = place;
            place += header.size();
        }
        return count == 0
                ? Optional.empty()
                : Optional.of(new Mp3Index(first, Arrays.copyOf(places, count), tag == null ? EncoderTag.NONE : tag));
    }

    /** The place of the first frame of a file, of sound or of what the encoder says; -1 where there is none. */
    static long firstFrame(FileBytes bytes) throws IOException {
        return nextFrame(bytes, afterTags(bytes), null);
    }

    int sampleRate() {
        return first.sampleRate();
    }

    int channels() {
        return first.channels();
    }

    /** Samples of each channel in every frame of the file. */
    int samplesInFrame() {
        return first.samples();
    }

    /** How many frames of the file there are. */
    int frameCount() {
        return places.length;
    }

    /** Where a frame begins, in bytes from the beginning of the file. */
    long place(int frame) {
        return places[frame];
    }

    /** How many samples of each channel come before the music. */
    long skipped() {
        return length.skipped();
    }

    /** How many samples of each channel the music has. */
    long length() {
        return length.samples();
    }

    /** Which samples are music. */
    Mp3Length extent() {
        return length;
    }

    /** The header of a frame that is known to be there. */
    static Mp3Header headerAt(FileBytes bytes, long place) throws IOException {
        Mp3Header header = Mp3Header.parse(bytes.intAt(place));
        if (header == null) {
            throw new IllegalStateException("there is no frame at " + place);
        }
        return header;
    }

    /** The place after the ID3v2 tags at the beginning; a tag that claims more than the file has is not believed. */
    static long afterTags(FileBytes bytes) throws IOException {
        long place = 0;
        while (bytes.intAt(place) >>> 8 == 0x494433) {
            long size = 10L + bytes.syncSafeAt(place + 6);
            boolean footer = (bytes.at(place + 5) & 0x10) != 0;
            long next = place + size + (footer ? 10 : 0);
            if (next > bytes.size()) {
                return place + 10;
            }
            place = next;
        }
        return place;
    }

    /** The next place where a frame is followed by another that goes with it, or by the end of the file; -1 for none. */
    private static long nextFrame(FileBytes bytes, long from, @Nullable Mp3Header like) throws IOException {
        long last = Math.min(bytes.size() - 4, from + SEARCHED);
        for (long place = from; place <= last; place++) {
            if (bytes.at(place) != 0xff) {
                continue;
            }
            Mp3Header header = Mp3Header.parse(bytes.intAt(place));
            if (header == null || (like != null && !header.goesWith(like))) {
                continue;
            }
            long end = place + header.size();
            Mp3Header following = Mp3Header.parse(bytes.intAt(end));
            if (end == bytes.size() || (following != null && following.goesWith(header))) {
                return place;
            }
        }
        return -1;
    }
}
