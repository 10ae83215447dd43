package dev.undertone.library.audio;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A file's name as FFmpeg takes it: the very bytes of it, which the text of a path loses where they are no text. */
final class NativePath {

    private static final String SCHEME = "file:";

    private NativePath() {}

    /** The bytes of a local file's address, with a zero after them. */
    static byte[] of(Path file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(SCHEME.getBytes(StandardCharsets.UTF_8));
        Path absolute = file.toAbsolutePath();
        if (File.separatorChar == '/') {
            writeUnescaped(absolute.toUri().getRawPath(), bytes);
        } else {
            bytes.writeBytes(absolute.toString().getBytes(StandardCharsets.UTF_8));
        }
        bytes.write(0);
        return bytes.toByteArray();
    }

    private static void writeUnescaped(String path, ByteArrayOutputStream bytes) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '%') {
                bytes.write(Integer.parseInt(path, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
