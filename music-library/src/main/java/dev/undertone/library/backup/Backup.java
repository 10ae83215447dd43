package dev.undertone.library.backup;

import com.google.gson.JsonParseException;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.library.catalog.CatalogException;
import dev.undertone.library.catalog.MergeReport;
import dev.undertone.library.catalog.PrivateFiles;
import dev.undertone.library.playlist.Playlists;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** Writes all that a catalog holds into a folder, and takes it in from there. */
public final class Backup {

    static final String FORMAT = "undertone-backup";
    static final int VERSION = 3;

    private static final String FILE = "undertone-backup.json";

    private Backup() {}

    /**
     * Writes a backup in the place of the one that is there. Only its owner may read it, for it tells what they listened to; a
     * folder that it makes is their owner's alone too.
     *
     * @param playlists the catalog's
     * @param folder is made where it is missing
     * @throws UserFacingException if it cannot be written; one that was there stays whole
     */
    public static BackupReport write(Catalog catalog, Playlists playlists, Path folder) {
        Path file = folder.resolve(FILE);
        try {
            PrivateFiles.createFolder(folder);
            AtomicReference<BackupReport> report = new AtomicReference<>();
            PrivateFiles.write(file, out -> {
                BackupWriter writer = new BackupWriter(out);
                catalog.tellAll(writer);
                writer.end();
                PlaylistFiles.write(playlists, folder.resolve("playlists"));
                report.set(writer.report(file));
            });
            return Objects.requireNonNull(report.get());
        } catch (IOException e) {
            throw notWritten(folder, e);
        } catch (UncheckedIOException e) {
            throw notWritten(folder, Objects.requireNonNull(e.getCause()));
        }
    }

    /**
     * Merges a backup into a catalog, in one transaction.
     *
     * @throws UserFacingException if it is not there, damaged or of a newer program; nothing is changed then
     */
    public static MergeReport restore(Catalog catalog, Path folder) {
        Path file = folder.resolve(FILE);
        try (BackupReader reader = new BackupReader(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            return catalog.merge(visitor -> {
                try {
                    reader.tellAll(visitor);
                } catch (IOException e) {
                    throw damaged(file, reader, e);
                } catch (JsonParseException | IllegalStateException | IllegalArgumentException e) {
                    // Whatever does not make a value of this program has one of these to say.
                    throw damaged(file, reader, e);
                } catch (UserFacingException e) {
                    throw e instanceof CatalogException ? e : reader.isNewer() ? e : damaged(file, reader, e);
                }
            });
        } catch (NoSuchFileException e) {
            throw new UserFacingException(
                    "There is no backup in " + folder + ".", "Name a folder that `undertone export` wrote.", e);
        } catch (IOException e) {
            throw new UserFacingException(
                    "The backup " + file + " cannot be read: " + e.getMessage() + ".",
                    "Check that its disk is connected and that you may read it.",
                    e);
        } catch (IllegalArgumentException e) {
            throw new UserFacingException(
                    "The backup " + file + " tells of things that cannot be.",
                    "Nothing was changed. Use another one.",
                    e);
        }
    }

    private static UserFacingException damaged(Path file, BackupReader reader, Exception cause) {
        return new UserFacingException(
                "The backup " + file + " is damaged, at " + reader.place() + ".",
                "Nothing was changed. Use another one.",
                cause);
    }

    private static UserFacingException notWritten(Path folder, IOException e) {
        String reason = e instanceof AccessDeniedException ? "you may not write there" : String.valueOf(e.getMessage());
        return new UserFacingException(
                "The backup cannot be written to " + folder + ": " + reason + ".",
                "Choose a folder that you may write to, on a disk with room.",
                e);
    }
}
