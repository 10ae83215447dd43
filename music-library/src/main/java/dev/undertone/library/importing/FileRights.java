package dev.undertone.library.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who owns a file, and who may do what with it.
 *
 * @param attributes null where the file system does not know of such things
 * @param allowWriting whether the file may be changed
 */
record FileRights(@Nullable PosixFileAttributes attributes, boolean allowWriting) {

    private static final Logger LOG = LoggerFactory.getLogger(FileRights.class);

    private static final Set<PosixFilePermission> WRITING =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    static FileRights of(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        PosixFileAttributes attributes = view == null ? null : view.readAttributes();
        // The administrator may do anything, and still means something by a file that nobody may write.
        boolean forSome =
                attributes == null || attributes.permissions().stream().anyMatch(WRITING::contains);
        return new FileRights(attributes, forSome && Files.isWritable(file));
    }

    /** Gives a file the same owner, where this program may do that, and the same permissions. */
    void giveTo(Path file) throws IOException {
        if (attributes == null) {
            return;
        }
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        try {
            view.setGroup(attributes.group());
            view.setOwner(attributes.owner());
        } catch (IOException e) {
            LOG.debug("The owner of {} cannot be set", file, e);
        }
        view.setPermissions(attributes.permissions());
    }
}
