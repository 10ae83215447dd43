package dev.undertone.library.importing;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Mends text that was read in the wrong encoding, where only one other reading is possible: UTF-8 that was taken for Latin-1
 * or Windows-1252, and Windows-1252 that was taken for Latin-1. Which of the many older encodings a text may be in is not
 * guessed.
 */
public final class TextRepair {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TextRepair() {}

    /** The bytes as UTF-8, or where they are none, as Windows-1252. */
    public static String decoded(byte[] bytes) {
        try {
            return strictUtf8(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException e) {
            return windows(new String(bytes, StandardCharsets.ISO_8859_1));
        }
    }

    /** Whether bytes are UTF-8. */
    static boolean isUtf8(ByteBuffer bytes) {
        try {
            strictUtf8(bytes);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The text as it was meant. */
    static String mended(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        try {
            String meant = strictUtf8(ByteBuffer.wrap(bytes(text)));
            // Control characters are no letters: then it was not UTF-8 after all.
            return meant.chars().anyMatch(TextRepair::isUnusedControl) ? windows(text) : meant;
        } catch (CharacterCodingException e) {
            return windows(text);
        }
    }

    /** The bytes that a text was read from, if it was read as Latin-1 or as Windows-1252. */
    private static byte[] bytes(String text) throws CharacterCodingException {
        ByteBuffer bytes = ByteBuffer.allocate(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= 0xff) {
                bytes.put((byte) c);
            } else {
                bytes.put(WINDOWS.newEncoder().encode(CharBuffer.wrap(text, i, i + 1)));
            }
        }
        return bytes.array();
    }

    private static String strictUtf8(ByteBuffer bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    }

    /** Puts Windows' quotation marks and dashes in the place of Latin-1's control characters, which no text has. */
    private static String windows(String text) {
        StringBuilder meant = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char other = isUnusedControl(c) ? new String(new byte[] {(byte) c}, WINDOWS).charAt(0) : c;
            meant.append(other == '\ufffd' ? c : other);
        }
        return meant.toString();
    }

    private static boolean isUnusedControl(int c) {
        return c >= 0x80 && c <= 0x9f;
    }
}
