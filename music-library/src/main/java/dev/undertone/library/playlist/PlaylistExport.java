package dev.undertone.library.playlist;

import dev.undertone.library.Track;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** From songs to a playlist file. */
final class PlaylistExport {

    private PlaylistExport() {}

    static void write(String name, List<Track> tracks, Path file, boolean relative) {
        PlaylistFile kind = PlaylistFile.of(file);
        Path target = file.toAbsolutePath().normalize();
        Path folder = target.getParent();
        if (folder == null) {
            throw failed(file, "it is a disk", null);
        }
        Path temporary = null;
        try {
            Optional<Path> base = relative ? Optional.of(folder.toRealPath()) : Optional.empty();
            // Not one of the system's temporary files, which only their owner may read: other players are to read this.
            temporary = folder.resolve("." + UUID.randomUUID() + ".part");
            try (Writer writer = Files.newBufferedWriter(
                    temporary, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                switch (kind) {
                    case M3U -> M3uWriter.write(name, tracks, base, writer);
                    case XSPF -> XspfWriter.write(name, tracks, base, writer);
                }
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException e) {
            throw failed(file, "there is no folder " + folder, e);
        } catch (AccessDeniedException e) {
            throw failed(file, "you may not write there", e);
        } catch (IOException | XMLStreamException e) {
            throw failed(file, String.valueOf(e.getMessage()), e);
        } finally {
            delete(temporary);
        }
    }

    private static void delete(@Nullable Path temporary) {
        if (temporary != null) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException e) {
                // What went wrong before has been told.
                return;
            }
        }
    }

    private static UserFacingException failed(Path file, String reason, @Nullable Exception e) {
        return new UserFacingException(
                "The playlist file " + file + " cannot be written: " + reason + ".",
                "Choose a folder with free space that you may write to.",
                e);
    }
}
