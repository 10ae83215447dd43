package dev.undertone.library.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the ID3v2 tag at the beginning of a file, from frame to frame, and reads those that are wanted. No size is
 * believed beyond what the file has, and none is taken into memory beyond a limit.
 */
final class Id3Tag {

    private static final int HEADER = 10;
    private static final int LARGEST_UNSYNCHRONISED = 33 << 20;
    private static final int UNSYNCHRONISED = 0x80;
    private static final int EXTENDED = 0x40;

    private final Id3Source source;
    private final int version;
    private final boolean unsynchronised;
    private final long end;
    private long place;

    private Id3Tag(Id3Source source, int version, int flags, long end) throws IOException {
        this.source = source;
        this.version = version;
        this.unsynchronised = (flags & UNSYNCHRONISED) != 0;
        this.end = end;
        this.place = HEADER;
        if (version > 2 && (flags & EXTENDED) != 0) {
            byte[] size = source.at(HEADER, 4);
            place += size.length < 4 ? 0 : version == 3 ? 4 + plain(size, 0, 4) : syncSafe(size, 0);
        }
    }

    /** The tag of a file; null where there is none, or one of a version that nobody knows. */
    static @Nullable Id3Tag of(Id3Source source) throws IOException {
        byte[] head = source.at(0, HEADER);
        if (head.length < HEADER || head[0] != 'I' || head[1] != 'D' || head[2] != '3' || head[3] < 2 || head[3] > 4) {
            return null;
        }
        long end = HEADER + syncSafe(head, 6);
        // A tag that claims more than the file has is damaged, but what it begins with may be well.
        end = Math.min(end, source.size());
        if (head[3] > 3 || (head[5] & UNSYNCHRONISED) == 0) {
            return new Id3Tag(source, head[3], head[5], end);
        }
        // Before 2.4 the tag was changed as a whole, and its frames tell the sizes that they had before.
        byte[] whole = Id3Frame.synchronised(source.at(0, (int) Math.min(end, LARGEST_UNSYNCHRONISED)));
        return new Id3Tag(new Id3Source(whole), head[3], head[5] & ~UNSYNCHRONISED, whole.length);
    }

    /**
     * Hands over the frames that are wanted, in their order.
     *
     * @param largest the most bytes of a frame that is read; larger ones are passed over
     */
    void read(Predicate<String> wanted, int largest, Consumer<Id3Frame> to) throws IOException {
        int headerSize = version == 2 ? 6 : 10;
        while (place + headerSize < end) {
            byte[] header = source.at(place, headerSize);
            if (header.length < headerSize || !isId(header)) {
                return;
            }
            String id = new String(header, 0, version == 2 ? 3 : 4, StandardCharsets.ISO_8859_1);
            long size = size(header);
            if (size < 1 || place + headerSize + size > end) {
                return;
            }
            if (wanted.test(id) && size <= largest) {
                byte[] body = body(source.at(place + headerSize, (int) size), version == 2 ? 0 : header[9], largest);
                if (body != null) {
                    to.accept(new Id3Frame(id, body));
                }
            }
            place += headerSize + size;
        }
    }

    private boolean isId(byte[] header) {
        for (int i = 0; i < (version == 2 ? 3 : 4); i++) {
            boolean letter = (header[i] >= 'A' && header[i] <= 'Z') || (header[i] >= '0' && header[i] <= '9');
            // Some write the names of 2.2 into 2.3, with a zero or a space after them.
            if (!letter && !(i == 3 && (header[i] == 0 || header[i] == ' '))) {
                return false;
            }
        }
        return true;
    }

    private long size(byte[] header) throws IOException {
        if (version == 2) {
            return plain(header, 3, 3);
        }
        long plain = plain(header, 4, 4);
        if (version == 3) {
            return plain;
        }
        // Some programs write 2.4 with 2.3's sizes: then the next frame stands where those say.
        long safe = syncSafe(header, 4);
        boolean looksPlain = ((header[4] | header[5] | header[6] | header[7]) & 0x80) != 0;
        return looksPlain || (plain != safe && !isFollowed(safe) && isFollowed(plain)) ? plain : safe;
    }

    private boolean isFollowed(long size) throws IOException {
        long next = place + HEADER + size;
        if (next == end) {
            return true;
        }
        byte[] id = source.at(next, 4);
        return next < end && id.length == 4 && (id[0] == 0 || isId(id));
    }

    /** The body as it was before it was packed; null where nobody can tell. */
    private byte @Nullable [] body(byte[] packed, int flags, int largest) {
        boolean older = version <= 3;
        boolean compressed = (flags & (older ? 0x80 : 0x08)) != 0;
        boolean encrypted = (flags & (older ? 0x40 : 0x04)) != 0;
        boolean grouped = (flags & (older ? 0x20 : 0x40)) != 0;
        boolean sized = older ? compressed : (flags & 0x01) != 0;
        boolean frameUnsynchronised = unsynchronised || (!older && (flags & 0x02) != 0);
        int before = (grouped ? 1 : 0) + (sized ? 4 : 0);
        if (encrypted || before > packed.length) {
            return null;
        }
        byte[] body = Arrays.copyOfRange(packed, before, packed.length);
        if (frameUnsynchronised) {
            body = Id3Frame.synchronised(body);
        }
        return compressed ? inflated(body, largest) : body;
    }

    private static byte @Nullable [] inflated(byte[] packed, int largest) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            byte[] body = new byte[Math.min(largest, 8 * packed.length + 1024)];
            int length = inflater.inflate(body);
            return Arrays.copyOf(body, length);
        } catch (DataFormatException e) {
            return null;
        } finally {
            inflater.end();
        }
    }

    private static long plain(byte[] bytes, int from, int count) {
        long number = 0;
        for (int i = from; i < from + count; i++) {
            number = number << 8 | (bytes[i] & 0xff);
        }
        return number;
    }

    private static long syncSafe(byte[] bytes, int from) {
        long number = 0;
        for (int i = from; i < from + 4; i++) {
            number = number << 7 | (bytes[i] & 0x7f);
        }
        return number;
    }
}
