package dev.undertone.library.lyrics;

import dev.undertone.library.audio.WrittenTags;
import dev.undertone.library.importing.TextRepair;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file with the words that lies beside a song. */
final class LrcFile {

    private static final Logger LOG = LoggerFactory.getLogger(LrcFile.class);

    private static final int LARGEST = WrittenTags.LARGEST_TEXT;

    private LrcFile() {}

    /** The text of the file that is called like the song but for {@code .lrc} at its end, whatever the capitals. */
    static Optional<String> beside(Path song) {
        Path folder = song.toAbsolutePath().getParent();
        if (folder == null) {
            return Optional.empty();
        }
        String name = String.valueOf(song.getFileName());
        String wanted = (name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name) + ".lrc";
        try (DirectoryStream<Path> files = Files.newDirectoryStream(
                folder, file -> file.getFileName().toString().equalsIgnoreCase(wanted))) {
            for (Path file : files) {
                if (Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
                    return Optional.of(text(Files.readAllBytes(file)));
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            LOG.debug("No words can be read beside {}", song, e);
        }
        return Optional.empty();
    }

    /** A text of Unicode where a mark says so, and otherwise what it is in most tags. */
    private static String text(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return TextRepair.decoded(Arrays.copyOfRange(bytes, 3, bytes.length));
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return wide(bytes, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return wide(bytes, StandardCharsets.UTF_16BE);
        }
        return TextRepair.decoded(bytes);
    }

    private static String wide(byte[] bytes, Charset charset) {
        return new String(bytes, 2, bytes.length - 2, charset);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
