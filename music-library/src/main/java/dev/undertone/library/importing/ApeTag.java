package dev.undertone.library.importing;

import dev.undertone.library.audio.FileBytes;
import dev.undertone.library.audio.WrittenTags;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The APE tag at the end of a file, or before its ID3v1 tag (wiki.hydrogenaudio.org, "APEv2 specification"), which the tag
 * library does not know. Programs that measure loudness write their gains there, into songs with ID3 tags too.
 */
final class ApeTag {

    private static final int FOOTER = 32;
    private static final int LARGEST = 1 << 20;
    private static final int MOST_ITEMS = 4096;
    private static final int LONGEST_NAME = 255;
    private static final int KIND_OF_VALUE = 0x06;

    private ApeTag() {}

    /** What the tag says; nothing where there is none. */
    static TagTexts read(FileBytes bytes) throws IOException {
        TagTexts texts = new TagTexts();
        long end = bytes.size() - (Id3v1.isIn(bytes) ? Id3v1.SIZE : 0);
        byte[] footer = bytes.bytes(end - FOOTER, FOOTER);
        if (!new String(footer, StandardCharsets.ISO_8859_1).startsWith("APETAGEX")) {
            return texts;
        }
        // The size counts the footer. Of a tag that is larger, for it holds a picture, the beginning is read.
        long size = Integer.toUnsignedLong(
                ByteBuffer.wrap(footer).order(ByteOrder.LITTLE_ENDIAN).getInt(12));
        if (size > FOOTER && size <= end) {
            addItems(ByteBuffer.wrap(bytes.bytes(end - size, (int) Math.min(size - FOOTER, LARGEST))), texts);
        }
        return texts;
    }

    private static void addItems(ByteBuffer items, TagTexts texts) {
        items.order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < MOST_ITEMS && items.remaining() > 8; i++) {
            int size = items.getInt();
            int flags = items.getInt();
            String name = name(items);
            if (size < 0 || size > items.remaining()) {
                return;
            }
            byte[] value = new byte[size];
            items.get(value);
            if ((flags & KIND_OF_VALUE) == 0 && size <= WrittenTags.LARGEST_TEXT) {
                for (String part : TextRepair.decoded(value).split("\0", -1)) {
                    texts.add(name, part);
                }
            }
        }
    }

    private static String name(ByteBuffer items) {
        StringBuilder name = new StringBuilder();
        while (items.hasRemaining() && name.length() <= LONGEST_NAME) {
            char letter = (char) (items.get() & 0xff);
            if (letter == 0) {
                break;
            }
            name.append(letter);
        }
        return name.toString();
    }
}
