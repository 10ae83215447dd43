package dev.undertone.library.playlist;

import dev.undertone.library.Playlist;
import dev.undertone.library.Track;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** From a playlist file to a playlist, with an account of every entry. */
final class PlaylistImport {

    private static final int LARGEST = 16 << 20;

    private final Catalog catalog;
    private final Playlists playlists;

    PlaylistImport(Catalog catalog, Playlists playlists) {
        this.catalog = catalog;
        this.playlists = playlists;
    }

    PlaylistImportReport run(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = absolute.getParent();
        List<Long> found = new ArrayList<>();
        List<MissingEntry> missing = new ArrayList<>();
        for (FileEntry entry : entries(absolute)) {
            Set<Path> paths = folder == null || EntryPaths.isNoFile(entry.location())
                    ? Set.of()
                    : EntryPaths.of(entry.location(), folder);
            Optional<Track> track =
                    paths.stream().flatMap(path -> track(path).stream()).findFirst();
            track.ifPresentOrElse(known -> found.add(known.id()), () -> missing.add(missing(entry, paths)));
        }
        Optional<Playlist> made = found.isEmpty()
                ? Optional.empty()
                : Optional.of(playlists.create(playlists.freeName(name(absolute)), found));
        return new PlaylistImportReport(made, found.size(), missing);
    }

    private static MissingEntry missing(FileEntry entry, Set<Path> paths) {
        Optional<Path> there = paths.stream().filter(Files::isRegularFile).findFirst();
        String reason;
        if (entry.location().isEmpty()) {
            reason = "it names no file";
        } else if (EntryPaths.isNoFile(entry.location())) {
            reason = "it is an address, and Undertone plays files";
        } else if (there.isPresent()) {
            reason = "the file is there but not in the library; import it first";
        } else {
            reason = "there is no such file";
        }
        return new MissingEntry(entry.line(), entry.location(), reason, there);
    }

    private Optional<Track> track(Path path) {
        try {
            return catalog.track(path.toRealPath());
        } catch (IOException e) {
            // A song whose file is gone is still known by the path it had.
            return catalog.track(path);
        }
    }

    private static List<FileEntry> entries(Path file) {
        PlaylistFile kind = PlaylistFile.of(file);
        byte[] bytes = bytes(file);
        try {
            return switch (kind) {
                case M3U -> M3uReader.read(bytes);
                case XSPF -> XspfReader.read(bytes);
            };
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

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.lastIndexOf('.'));
    }
}
