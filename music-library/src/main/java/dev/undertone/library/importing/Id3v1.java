package dev.undertone.library.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The 128 bytes at the end of a file that are an ID3v1 tag (id3.org, "ID3v1"; 1.1 adds the number of the track). */
final class Id3v1 {

    private static final int SIZE = 128;
    private static final int NO_GENRE = 0xff;

    private Id3v1() {}

    /** What the tag says; nothing where there is none. */
    static TagTexts read(Id3Source source) throws IOException {
        TagTexts texts = new TagTexts();
        byte[] tag = source.size() < SIZE ? new byte[0] : source.at(source.size() - SIZE, SIZE);
        if (tag.length < SIZE || tag[0] != 'T' || tag[1] != 'A' || tag[2] != 'G') {
            return texts;
        }
        texts.add("title", text(tag, 3, 30));
        texts.add("artist", text(tag, 33, 30));
        texts.add("album", text(tag, 63, 30));
        texts.add("year", text(tag, 93, 4));
        if (tag[125] == 0 && tag[126] != 0) {
            texts.add("track", String.valueOf(tag[126] & 0xff));
        }
        if ((tag[127] & 0xff) != NO_GENRE) {
            texts.add("genre", String.valueOf(tag[127] & 0xff));
        }
        return texts;
    }

    private static String text(byte[] tag, int from, int length) {
        String text = new String(tag, from, length, StandardCharsets.ISO_8859_1);
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }
}
