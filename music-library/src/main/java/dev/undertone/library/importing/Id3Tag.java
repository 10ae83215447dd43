package dev.undertone.library.importing;

import dev.undertone.library.audio.FileBytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jaudiotagger.tag.id3.ID3Unsynchronization;

/**
 * Walks through an ID3v2 tag from frame to frame (id3.org: ID3v2.2.0, 2.3.0 and 2.4.0), and cuts out those that are wanted.
 * No size is believed beyond what the file has, and none is taken into memory beyond a limit.
 */
final class Id3Tag {

    private static final int HEADER = 10;
    private static final int UNSYNCHRONISED = 0x80;
    private static final int EXTENDED = 0x40;
    private static final int FOOTER = 0x10;

    private static final int MOST_TAGS = 4;
    private static final int MOST_FRAMES = 2000;
    private static final int LARGEST_UNSYNCHRONISED = 16 << 20;

    private final FileBytes bytes;
    private final int version;
    private final boolean unsynchronised;
    private final long start;
    private final long end;

    private Id3Tag(FileBytes bytes, int version, int flags, long header, long end) throws IOException {
        this.bytes = bytes;
        this.version = version;
        this.unsynchronised = (flags & UNSYNCHRONISED) != 0;
        this.end = end;
        long place = header + HEADER;
        if (version > 2 && (flags & EXTENDED) != 0) {
            place += version == 3 ? 4 + Integer.toUnsignedLong(bytes.intAt(place)) : bytes.syncSafeAt(place);
        }
        this.start = place;
    }

    /** The tags at the beginning of a file, one after the other; those of a version that nobody knows are passed over. */
    static List<Id3Tag> in(FileBytes bytes) throws IOException {
        List<Id3Tag> tags = new ArrayList<>();
        long place = 0;
        for (int i = 0; i < MOST_TAGS && bytes.intAt(place) >>> 8 == 0x494433; i++) {
            int version = bytes.at(place + 3);
            int flags = bytes.at(place + 5);
            long end = place + HEADER + bytes.syncSafeAt(place + 6);
            if (version >= 2 && version <= 4) {
                // A tag that claims more than the file has is damaged, but what it begins with may be well.
                tags.add(of(bytes, version, flags, place, Math.min(end, bytes.size())));
            }
            place = (flags & FOOTER) != 0 ? end + HEADER : end;
        }
        return tags;
    }

    private static Id3Tag of(FileBytes bytes, int version, int flags, long place, long end) throws IOException {
        if (version > 3 || (flags & UNSYNCHRONISED) == 0) {
            return new Id3Tag(bytes, version, flags, place, end);
        }
        // Before 2.4 the tag was changed as a whole, and its frames tell the sizes that they had before.
        byte[] changed = bytes.bytes(place, (int) Math.min(end - place, LARGEST_UNSYNCHRONISED));
        ByteBuffer before = ID3Unsynchronization.synchronize(ByteBuffer.wrap(changed));
        byte[] whole = Arrays.copyOf(before.array(), before.limit());
        return new Id3Tag(FileBytes.of(whole), version, flags & ~UNSYNCHRONISED, 0, whole.length);
    }

    /**
     * Hands over the frames that are wanted, in their order.
     *
     * @param largest the most bytes of a frame that is read; larger ones are passed over
     */
    void read(Predicate<String> wanted, int largest, Consumer<Id3Frame> to) throws IOException {
        int header = version == 2 ? 6 : HEADER;
        long place = start;
        for (int i = 0; i < MOST_FRAMES && place + header < end && isId(place); i++) {
            long size = size(place);
            if (place + header + size > end) {
                return;
            }
            String id = new String(bytes.bytes(place, version == 2 ? 3 : 4), StandardCharsets.ISO_8859_1);
            if (size > 0 && size <= largest && wanted.test(id)) {
                byte[] frame = bytes.bytes(place, header + (int) size);
                to.accept(new Id3Frame(new Id3FrameBytes(version, unsynchronised, frame)));
            }
            place += header + size;
        }
    }

    private boolean isId(long place) throws IOException {
        for (int i = 0; i < (version == 2 ? 3 : 4); i++) {
            int letter = bytes.at(place + i);
            boolean usual = (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
            // Some write the names of 2.2 into 2.3, with a zero or a space after them.
            if (!usual && !(i == 3 && (letter == 0 || letter == ' '))) {
                return false;
            }
        }
        return true;
    }

    private long size(long place) throws IOException {
        if (version == 2) {
            return bytes.intAt(place + 2) & 0xffffff;
        }
        long plain = Integer.toUnsignedLong(bytes.intAt(place + 4));
        long safe = bytes.syncSafeAt(place + 4);
        long usual = version == 3 ? plain : safe;
        long other = version == 3 ? safe : plain;
        // Some programs write 2.4 with 2.3's sizes, or the other way round: then the next frame stands where those say.
        return usual != other && !isFollowed(place, usual) && isFollowed(place, other) ? other : usual;
    }

    private boolean isFollowed(long place, long size) throws IOException {
        long next = place + HEADER + size;
        return next == end || (next < end && (bytes.at(next) == 0 || isId(next)));
    }
}
