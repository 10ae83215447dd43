package dev.undertone.library.importing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;

/** Tags byte by byte, right or wrong as a test wants them. */
final class Id3Bytes {

    private Id3Bytes() {}

    /** A tag of version 2, 3 or 4. */
    static byte[] id3(int version, int flags, byte[]... frames) {
        byte[] body = joined(frames);
        return joined(id3Header(version, flags, body.length), body);
    }

    /** The header of a tag that claims so many bytes, up to 28 bits of them. */
    static byte[] id3Header(int version, int flags, int size) {
        return joined(bytes("ID3"), new byte[] {(byte) version, 0, (byte) flags}, syncSafe(size));
    }

    /** A frame of a tag of version 2, 3 or 4. */
    static byte[] frame(int version, String id, byte[] body) {
        return frame(version, id, 0, body.length, body);
    }

    /** A frame that claims so many bytes, and whose second byte of flags is this. */
    static byte[] frame(int version, String id, int flags, int size, byte[] body) {
        byte[] rest = {0, (byte) flags};
        return switch (version) {
            case 2 -> joined(bytes(id), Arrays.copyOfRange(plain(size), 1, 4), body);
            case 3 -> joined(bytes(id), plain(size), rest, body);
            default -> joined(bytes(id), syncSafe(size), rest, body);
        };
    }

    /** The 128 bytes of an ID3v1 tag of an album from 1987, the seventh song of it, of ID3v1's genre 17. */
    static byte[] id3v1(String title, String artist, String album) {
        String texts = padded(title, 30) + padded(artist, 30) + padded(album, 30) + "1987" + padded("", 28);
        return bytes("TAG" + texts + "\0\7\21");
    }

    /** An APE tag with one text in it. */
    static byte[] ape(String name, String value) {
        byte[] text = value.getBytes(StandardCharsets.UTF_8);
        byte[] item = joined(littleEnd(text.length, 0), bytes(name + "\0"), text);
        return joined(item, bytes("APETAGEX"), littleEnd(2000, item.length + 32, 1, 0, 0, 0));
    }

    /** A text's body in Latin-1. */
    static byte[] latin(String text) {
        return joined(new byte[] {0}, bytes(text));
    }

    /** A text's body in UTF-16 with a mark of the order of its bytes, and with an end. */
    static byte[] wide(String text) {
        return joined(new byte[] {1, -1, -2}, text.getBytes(StandardCharsets.UTF_16LE), new byte[2]);
    }

    /** A text's body in UTF-8. */
    static byte[] utf8(String text) {
        return encoded(3, text, StandardCharsets.UTF_8);
    }

    /** A text's body that names one encoding, and may be in another. */
    static byte[] encoded(int named, String text, Charset charset) {
        return joined(new byte[] {(byte) named}, text.getBytes(charset));
    }

    /** The same with a zero after every byte of ones, where it might look like sound. */
    static byte[] unsynchronised(byte[] bytes) {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        for (byte some : bytes) {
            result.write(some);
            if (some == -1) {
                result.write(0);
            }
        }
        return result.toByteArray();
    }

    /** A body in few bytes. */
    static byte[] deflated(byte[] body) {
        Deflater deflater = new Deflater();
        deflater.setInput(body);
        deflater.finish();
        byte[] result = new byte[body.length + 100];
        int length = deflater.deflate(result);
        deflater.end();
        return Arrays.copyOf(result, length);
    }

    /** A number in four bytes. */
    static byte[] plain(int number) {
        return ByteBuffer.allocate(4).putInt(number).array();
    }

    /** A number in four bytes of seven bits. */
    static byte[] syncSafe(int number) {
        return new byte[] {
            (byte) (number >> 21 & 0x7f),
            (byte) (number >> 14 & 0x7f),
            (byte) (number >> 7 & 0x7f),
            (byte) (number & 0x7f)
        };
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    private static byte[] littleEnd(int... numbers) {
        ByteBuffer result = ByteBuffer.allocate(4 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int number : numbers) {
            result.putInt(number);
        }
        return result.array();
    }

    private static String padded(String text, int length) {
        return text + "\0".repeat(length - text.length());
    }
}
