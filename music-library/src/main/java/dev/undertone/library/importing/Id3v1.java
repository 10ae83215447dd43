package dev.undertone.library.importing;

import dev.undertone.library.audio.FileBytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import org.jaudiotagger.tag.FieldKey;
import org.jaudiotagger.tag.TagNotFoundException;
import org.jaudiotagger.tag.id3.ID3v11Tag;
import org.jaudiotagger.tag.id3.ID3v1Tag;

/** The 128 bytes at the end of a file that are an ID3v1 tag (id3.org, "ID3v1"; 1.1 adds the number of the track). */
final class Id3v1 {

    /** How many bytes such a tag has. */
    static final int SIZE = 128;

    private static final Map<FieldKey, String> NAMES = Map.of(
            FieldKey.TITLE, "title",
            FieldKey.ARTIST, "artist",
            FieldKey.ALBUM, "album",
            FieldKey.YEAR, "year",
            FieldKey.GENRE, "genre");

    static {
        TagLibraryLog.silence();
    }

    private Id3v1() {}

    /** Whether a file ends with such a tag. */
    static boolean isIn(FileBytes bytes) throws IOException {
        return bytes.size() >= SIZE && bytes.intAt(bytes.size() - SIZE) >>> 8 == 0x544147;
    }

    /** What the tag says; nothing where there is none. */
    static TagTexts read(FileBytes bytes) throws IOException {
        TagTexts texts = new TagTexts();
        if (!isIn(bytes)) {
            return texts;
        }
        byte[] all = bytes.bytes(bytes.size() - SIZE, SIZE);
        boolean numbered = all[SIZE - 3] == 0 && all[SIZE - 2] != 0;
        ID3v1Tag tag = numbered ? new ID3v11Tag() : new ID3v1Tag();
        try {
            tag.read(ByteBuffer.wrap(all));
        } catch (TagNotFoundException e) {
            throw new IOException(e);
        }
        NAMES.forEach((key, name) -> texts.add(name, tag.getFirst(key)));
        if (numbered) {
            texts.add("track", tag.getFirst(FieldKey.TRACK));
        }
        return texts;
    }
}
