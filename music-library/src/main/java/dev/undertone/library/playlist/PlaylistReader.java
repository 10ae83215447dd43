package dev.undertone.library.playlist;

import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads the files in which players keep playlists. */
public final class PlaylistReader {

    private static final int LARGEST = 16 << 20;

    private PlaylistReader() {}

    /** Whether a file's name says that it is a playlist that can be read. */
    public static boolean reads(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".m3u8") || name.endsWith(".m3u") || name.endsWith(".xspf");
    }

    /**
     * All entries of a playlist file, in its order.
     *
     * @param file an M3U or XSPF file, by its ending
     * @throws UserFacingException if the file cannot be read, is larger than 16 MB, names more than {@value FileEntry#MOST} songs or is no playlist
     */
    public static List<PlaylistEntry> read(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = absolute.getParent();
        return entries(absolute).stream()
                .map(entry -> new PlaylistEntry(entry.line(), entry.location(), paths(entry, folder)))
                .toList();
    }

    private static Set<Path> paths(FileEntry entry, @Nullable Path folder) {
        return folder == null || entry.location().isEmpty() || EntryPaths.isNoFile(entry.location())
                ? Set.of()
                : EntryPaths.of(entry.location(), folder);
    }

    private static List<FileEntry> entries(Path file) {
        PlaylistFile kind = PlaylistFile.of(file);
        byte[] bytes = bytes(file);
        try {
            List<FileEntry> entries = switch (kind) {
                case M3U -> M3uReader.read(bytes);
                case XSPF -> XspfReader.read(bytes);
            };
            if (entries.size() > FileEntry.MOST) {
                throw new UserFacingException(
                        String.format(
                                Locale.ROOT, "The playlist file %s names more than %,d songs.", file, FileEntry.MOST),
                        "Split it into several.");
            }
            return entries;
        } catch (XMLStreamException e) {
            throw new UserFacingException(
                    "The playlist file " + file + " is damaged, or no XSPF.",
                    "Save it again with the program that made it.",
                    e);
        }
    }

    private static byte[] bytes(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new UserFacingException(
                        "The file " + file + " is larger than 16 MB, which no playlist is.", "Choose another file.");
            }
            return bytes;
        } catch (IOException e) {
            String reason = switch (e) {
                case NoSuchFileException _ -> "it is not there";
                case AccessDeniedException _ -> "you may not read it";
                default -> String.valueOf(e.getMessage());
            };
            throw new UserFacingException(
                    "The playlist file " + file + " cannot be read: " + reason + ".",
                    "Check the path and that you may read the file.",
                    e);
        }
    }
}
