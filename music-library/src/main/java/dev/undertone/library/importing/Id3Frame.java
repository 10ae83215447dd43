package dev.undertone.library.importing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One frame of an ID3v2 tag (id3.org: ID3v2.2.0, 2.3.0 and 2.4.0).
 *
 * @param id three letters in version 2.2, four later
 * @param body what follows the frame's header, as it was before it was packed
 */
record Id3Frame(String id, byte[] body) {

    /** A picture in a tag; type 3 is the front cover. */
    record Picture(int type, byte[] bytes) {}

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("TIT2", "title"),
            Map.entry("TT2", "title"),
            Map.entry("TPE1", "artist"),
            Map.entry("TP1", "artist"),
            Map.entry("TPE2", "albumartist"),
            Map.entry("TP2", "albumartist"),
            Map.entry("TALB", "album"),
            Map.entry("TAL", "album"),
            Map.entry("TPOS", "disc"),
            Map.entry("TPA", "disc"),
            Map.entry("TRCK", "track"),
            Map.entry("TRK", "track"),
            Map.entry("TDRC", "date"),
            Map.entry("TYER", "year"),
            Map.entry("TYE", "year"),
            Map.entry("TDRL", "originaldate"),
            Map.entry("TCON", "genre"),
            Map.entry("TCO", "genre"),
            Map.entry("TBPM", "bpm"),
            Map.entry("TBP", "bpm"),
            Map.entry("TMOO", "mood"));

    /** Whether a frame has something to say here; those with a picture are asked for apart. */
    static boolean isText(String id) {
        return NAMES.containsKey(id) || isFree(id) || id.equals("UFID") || id.equals("UFI");
    }

    /** Whether a frame holds a picture. */
    static boolean isPicture(String id) {
        return id.equals("APIC") || id.equals("PIC");
    }

    /** Adds what this frame says. */
    void addTo(TagTexts texts) {
        if (body.length < 2) {
            return;
        }
        String name = NAMES.get(id);
        if (name != null) {
            values(body, 1).forEach(value -> texts.add(name, value));
        } else if (isFree(id)) {
            List<String> values = values(body, 1);
            values.stream().skip(1).forEach(value -> texts.add(values.getFirst(), value));
        } else {
            String both = new String(body, StandardCharsets.ISO_8859_1);
            int end = both.indexOf('\0');
            if (end > 0 && both.substring(0, end).contains("musicbrainz.org")) {
                texts.add("musicbrainztrackid", both.substring(end + 1));
            }
        }
    }

    /** The picture; null where it is not there or only a link. */
    @Nullable Picture picture() {
        // The encoding; three letters or a media type with a zero after it; the kind; a description with its end; the
        // bytes.
        int place = id.equals("PIC") ? 4 : afterZero(1, false);
        if (place + 1 >= body.length) {
            return null;
        }
        int type = body[place];
        int start = afterZero(place + 1, body[0] == 1 || body[0] == 2);
        boolean link = new String(body, 1, place - 1, StandardCharsets.ISO_8859_1).startsWith("-->");
        return start >= body.length || link ? null : new Picture(type, Arrays.copyOfRange(body, start, body.length));
    }

    /** The same bytes without the zeros that were put between those that look like a frame of MPEG audio. */
    static byte[] synchronised(byte[] bytes) {
        ByteArrayOutputStream result = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            result.write(bytes[i]);
            if ((bytes[i] & 0xff) == 0xff && i + 1 < bytes.length && bytes[i + 1] == 0) {
                i++;
            }
        }
        return result.toByteArray();
    }

    private static boolean isFree(String id) {
        return id.equals("TXXX") || id.equals("TXX");
    }

    private int afterZero(int from, boolean wide) {
        for (int i = from; i < body.length; i += wide ? 2 : 1) {
            if (body[i] == 0 && (!wide || (i + 1 < body.length && body[i + 1] == 0))) {
                return i + (wide ? 2 : 1);
            }
        }
        return body.length;
    }

    /** The texts in a body whose first byte tells their encoding, parted at zeros. */
    private static List<String> values(byte[] body, int from) {
        byte[] bytes = Arrays.copyOfRange(body, from, body.length);
        String all = switch (body[0]) {
            case 1 -> utf16(bytes);
            case 2 -> new String(bytes, StandardCharsets.UTF_16BE);
            case 3 -> TextRepair.decoded(bytes);
            default -> new String(bytes, StandardCharsets.ISO_8859_1);
        };
        List<String> values = new ArrayList<>();
        for (String value : all.split("\0", -1)) {
            values.add(value.replace("\ufeff", ""));
        }
        return values;
    }

    /** With a mark of the order of bytes; where there is none, little end first, as Windows writes it. */
    private static String utf16(byte[] bytes) {
        boolean bigEndFirst = bytes.length > 1 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff;
        return new String(bytes, bigEndFirst ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }
}
