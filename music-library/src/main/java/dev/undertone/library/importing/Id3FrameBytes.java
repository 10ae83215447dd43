package dev.undertone.library.importing;

import java.nio.ByteBuffer;
import org.jaudiotagger.tag.TagException;
import org.jaudiotagger.tag.id3.AbstractID3v2Frame;
import org.jaudiotagger.tag.id3.ID3v22Frame;
import org.jaudiotagger.tag.id3.ID3v23Frame;
import org.jaudiotagger.tag.id3.ID3v24Frame;

/** The bytes of one frame of an ID3v2 tag, put right where the tag library would trip over them. */
final class Id3FrameBytes {

    private static final int OLD_HEADER = 6;
    private static final int HEADER = 10;
    private static final int SIZE = 4;
    private static final int FLAGS = 9;

    private static final int COMPRESSED_IN_3 = 0x80;
    private static final int COMPRESSED_IN_4 = 0x08;
    private static final int ENCRYPTED_IN_4 = 0x04;
    private static final int GROUPED_IN_4 = 0x40;
    private static final int UNSYNCHRONISED_IN_4 = 0x02;

    private static final int LATIN_1 = 0;
    private static final int UTF_8 = 3;

    static {
        TagLibraryLog.silence();
    }

    private final int version;
    private final boolean unsynchronised;
    private final byte[] bytes;

    /**
     * A frame.
     *
     * @param version 2, 3 or 4
     * @param unsynchronised whether the tag says so of all its frames
     * @param bytes its header and its body, and no more; they are changed here
     */
    Id3FrameBytes(int version, boolean unsynchronised, byte[] bytes) {
        this.version = version;
        this.unsynchronised = unsynchronised;
        this.bytes = bytes;
    }

    /**
     * Has the tag library read the frame.
     *
     * @param largest how many bytes it may have once it is unpacked
     * @throws TagException if it cannot be read; whatever else the JDK raises may be raised too
     */
    AbstractID3v2Frame read(int largest) throws TagException {
        if (version == 2) {
            repairEncoding(OLD_HEADER);
            return new ID3v22Frame(ByteBuffer.wrap(bytes), "");
        }
        if (bytes[SIZE - 1] == 0 || bytes[SIZE - 1] == ' ') {
            return readOld();
        }
        if (version == 4 && unsynchronised) {
            bytes[FLAGS] |= UNSYNCHRONISED_IN_4;
        }
        if (isUnpackedTo(largest)) {
            throw new TagException("it claims to be larger than " + largest + " bytes");
        }
        ByteBuffer frame = ByteBuffer.wrap(bytes);
        int size = bytes.length - HEADER;
        if (version == 3 && bytes[FLAGS] != 0) {
            return new ID3v23Frame(frame.putInt(SIZE, size), "");
        }
        if (bytes[FLAGS] == 0) {
            repairEncoding(HEADER);
        }
        // Of 2.3 the library reads only those frames that 2.3 had, and other programs write 2.4's into it too. Where
        // nothing is packed, the two differ in nothing but the size.
        int syncSafe = (size & 0xfe00000) << 3 | (size & 0x1fc000) << 2 | (size & 0x3f80) << 1 | (size & 0x7f);
        return new ID3v24Frame(frame.putInt(SIZE, syncSafe), "");
    }

    /** One of version 2.2 in a tag of 2.3: with the shorter header of its own, it is what it should be. */
    private AbstractID3v2Frame readOld() throws TagException {
        int size = bytes.length - HEADER;
        System.arraycopy(bytes, 0, bytes, SIZE, 3);
        ByteBuffer frame = ByteBuffer.wrap(bytes);
        frame.position(SIZE + 3)
                .put((byte) (size >> 16))
                .put((byte) (size >> 8))
                .put((byte) size);
        repairEncoding(HEADER);
        return new ID3v22Frame(frame.position(SIZE).slice(), "");
    }

    /** Whether a compressed frame claims to be larger than that: the library makes room for whatever is claimed. */
    private boolean isUnpackedTo(int largest) {
        int flags = bytes[FLAGS];
        if ((flags & (version == 3 ? COMPRESSED_IN_3 : COMPRESSED_IN_4)) == 0) {
            return false;
        }
        int before = version == 3 ? 0 : Integer.bitCount(flags & (GROUPED_IN_4 | ENCRYPTED_IN_4));
        return Integer.toUnsignedLong(ByteBuffer.wrap(bytes).getInt(HEADER + before)) > largest;
    }

    /** Marks a text as Latin-1 that is not in the encoding which it names: then every byte is kept, and mended as such. */
    private void repairEncoding(int place) {
        boolean isText = bytes[0] == 'T' || (bytes[0] == 'U' && bytes[1] != 'F');
        if (!isText || bytes.length <= place) {
            return;
        }
        int encoding = bytes[place];
        ByteBuffer text = ByteBuffer.wrap(bytes, place + 1, bytes.length - place - 1);
        if (encoding < LATIN_1 || encoding > UTF_8 || (encoding == UTF_8 && !TextRepair.isUtf8(text))) {
            bytes[place] = LATIN_1;
        }
    }
}
