package dev.undertone.library.backup;

import dev.undertone.library.Listener;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.library.catalog.PrivateFiles;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes all that is one listener's into a file, which the package tells of. */
public final class ProfileExport {

    static final String FORMAT = "undertone-profile";
    static final int VERSION = 1;

    private ProfileExport() {}

    /**
     * Writes a listener's profile in the place of one of theirs that is there, whole or not at all. Only its owner may read it.
     *
     * @param template of the listener's face; null to leave it out
     * @param folder is made where it is missing, for its owner alone
     * @return the file
     * @throws UserFacingException if it cannot be written; one that was there stays whole
     */
    public static Path write(Catalog catalog, Listener listener, byte @Nullable [] template, Path folder) {
        // With the number, for two names may become one when they are tamed.
        String name = listener.name().isEmpty() ? "" : "-" + FileNames.tame(listener.name());
        Path file = folder.resolve(FORMAT + "-" + listener.id() + name + ".json");
        String face = template == null ? null : Base64.getEncoder().encodeToString(template);
        try {
            PrivateFiles.createFolder(folder);
            PrivateFiles.write(file, out -> {
                ProfileWriter writer = new ProfileWriter(out, listener.id(), face);
                catalog.tellAll(writer);
                writer.end();
            });
            return file;
        } catch (IOException e) {
            throw notWritten(folder, e);
        } catch (UncheckedIOException e) {
            throw notWritten(folder, Objects.requireNonNull(e.getCause()));
        }
    }

    private static UserFacingException notWritten(Path folder, IOException e) {
        String reason = e instanceof AccessDeniedException ? "you may not write there" : String.valueOf(e.getMessage());
        return new UserFacingException(
                "The profile cannot be written to " + folder + ": " + reason + ".",
                "Choose a folder that you may write to, on a disk with room.",
                e);
    }
}
