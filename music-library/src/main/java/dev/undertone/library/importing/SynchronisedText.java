package dev.undertone.library.importing;

import dev.undertone.library.Lyrics.Line;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.jaudiotagger.tag.id3.framebody.FrameBodySYLT;

/**
 * Reads the frame SYLT of ID3v2 (2.4.0, 4.9): texts, mostly of a syllable or a line, each followed by four bytes of when it is
 * sung. Where texts begin with line feeds, these part the lines; otherwise each text is one.
 */
final class SynchronisedText {

    private static final int OTHER = 0;
    private static final int LYRICS = 1;
    private static final int TRANSCRIPTION = 2;
    private static final int MPEG_FRAMES = 1;
    private static final int MILLISECONDS = 2;
    private static final int LATIN_1 = 0;
    private static final int UTF_16_WITH_MARK = 1;
    private static final int UTF_16 = 2;

    private record Syllable(Duration at, String text) {}

    private SynchronisedText() {}

    /**
     * The lines; none where the frame is about something else.
     *
     * @param frameMillis how long a frame of the song's MPEG audio lasts, in milliseconds; asked where times are counted in them
     */
    static List<Line> of(FrameBodySYLT body, DoubleSupplier frameMillis) {
        boolean words = body.getContentType() == OTHER
                || body.getContentType() == LYRICS
                || body.getContentType() == TRANSCRIPTION;
        return switch (body.getTimeStampFormat()) {
            case MPEG_FRAMES -> words ? lines(syllables(body, frameMillis.getAsDouble())) : List.of();
            case MILLISECONDS -> words ? lines(syllables(body, 1)) : List.of();
            default -> List.of();
        };
    }

    private static List<Syllable> syllables(FrameBodySYLT body, double unitMillis) {
        int encoding = body.getTextEncoding();
        int width = encoding == UTF_16_WITH_MARK || encoding == UTF_16 ? 2 : 1;
        ByteBuffer bytes = ByteBuffer.wrap(width == 1 ? body.getLyrics() : afterDescription(body));
        List<Syllable> syllables = new ArrayList<>();
        while (bytes.remaining() > Integer.BYTES) {
            byte[] text = text(bytes, width);
            if (bytes.remaining() < Integer.BYTES) {
                return syllables;
            }
            Duration at = Duration.ofMillis(Math.round(Integer.toUnsignedLong(bytes.getInt()) * unitMillis));
            syllables.add(new Syllable(at, decoded(text, encoding)));
        }
        return syllables;
    }

    /** The library looks for the description's end byte by byte, which wide characters have none of: it is put together again. */
    private static byte[] afterDescription(FrameBodySYLT body) {
        byte[] begun = body.getDescription().getBytes(StandardCharsets.ISO_8859_1);
        byte[] rest = body.getLyrics();
        ByteBuffer all = ByteBuffer.allocate(begun.length + 1 + rest.length)
                .put(begun)
                .put((byte) 0)
                .put(rest)
                .flip();
        text(all, 2);
        byte[] after = new byte[all.remaining()];
        all.get(after);
        return after;
    }

    /** The bytes up to a zero, which is read too. */
    private static byte[] text(ByteBuffer bytes, int width) {
        int start = bytes.position();
        while (bytes.remaining() >= width) {
            int place = bytes.position();
            bytes.position(place + width);
            if (bytes.get(place) == 0 && bytes.get(place + width - 1) == 0) {
                byte[] text = new byte[place - start];
                bytes.get(start, text);
                return text;
            }
        }
        bytes.position(bytes.limit());
        return new byte[0];
    }

    private static String decoded(byte[] text, int encoding) {
        Charset charset = switch (encoding) {
            case LATIN_1 -> StandardCharsets.ISO_8859_1;
            // Without a mark it is in the order of networks.
            case UTF_16_WITH_MARK, UTF_16 -> StandardCharsets.UTF_16;
            default -> StandardCharsets.UTF_8;
        };
        return TextRepair.mended(new String(text, charset));
    }

    private static List<Line> lines(List<Syllable> syllables) {
        boolean parted = syllables.stream().skip(1).anyMatch(syllable -> beginsLine(syllable.text()));
        List<Line> lines = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Duration at = Duration.ZERO;
        for (Syllable syllable : syllables) {
            if (!words.isEmpty() && (!parted || beginsLine(syllable.text()))) {
                lines.add(new Line(at, words.toString()));
                words.setLength(0);
            }
            if (words.isEmpty()) {
                at = syllable.at();
            }
            words.append(syllable.text());
        }
        if (!words.isEmpty()) {
            lines.add(new Line(at, words.toString()));
        }
        return lines;
    }

    private static boolean beginsLine(String text) {
        return text.startsWith("\n") || text.startsWith("\r");
    }
}
