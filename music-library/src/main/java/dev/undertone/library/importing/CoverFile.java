package dev.undertone.library.importing;

import dev.undertone.library.FileName;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The picture file that lies beside a song, as most programs leave it there. */
final class CoverFile {

    private static final Logger LOG = LoggerFactory.getLogger(CoverFile.class);

    // The first that is there is taken.
    private static final List<String> NAMES = List.of("cover", "folder", "front", "album");
    private static final List<String> EXTENSIONS = List.of("jpg", "jpeg", "png");

    private CoverFile() {}

    /** The bytes of the picture beside a song; empty where there is none of at most so many bytes. */
    static Optional<byte[]> beside(Path song, int largest) {
        Path folder = song.toAbsolutePath().getParent();
        if (folder == null) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, file -> rank(file) >= 0)) {
            Path best = null;
            for (Path file : files) {
                if (Files.isRegularFile(file)
                        && Files.size(file) <= largest
                        && (best == null || rank(file) < rank(best))) {
                    best = file;
                }
            }
            return best == null ? Optional.empty() : Optional.of(Files.readAllBytes(best));
        } catch (IOException e) {
            LOG.debug("No picture can be read beside {}", song, e);
            return Optional.empty();
        }
    }

    /** The place of a file's name among those looked for; -1 where it is none of them. */
    private static int rank(Path file) {
        String name = FileName.of(file).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        int place = dot < 0 ? -1 : NAMES.indexOf(name.substring(0, dot));
        int kind = dot < 0 ? -1 : EXTENSIONS.indexOf(name.substring(dot + 1));
        return place < 0 || kind < 0 ? -1 : place * EXTENSIONS.size() + kind;
    }
}
