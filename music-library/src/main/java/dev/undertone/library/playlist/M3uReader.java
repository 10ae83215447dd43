package dev.undertone.library.playlist;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Reads M3U files: a path or URI a line; lines that begin with {@code #} are remarks. */
final class M3uReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private M3uReader() {}

    static List<FileEntry> read(byte[] bytes) {
        String text = text(bytes);
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        List<FileEntry> entries = new ArrayList<>();
        int line = 0;
        // Lines are cut off one by one: a file of line feeds alone has millions.
        for (Iterator<String> lines = text.lines().iterator(); lines.hasNext() && entries.size() <= FileEntry.MOST; ) {
            String each = lines.next();
            line++;
            if (!each.isBlank() && each.charAt(0) != '#') {
                entries.add(new FileEntry(line, each));
            }
        }
        return entries;
    }

    /** Whatever its name promises, a file is read as UTF-8 where it is that, and as the Latin-1 of Windows where it is not. */
    private static String text(byte[] bytes) {
        if (bytes.length >= 2
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
