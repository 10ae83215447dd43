package dev.undertone.app.opening;

import dev.undertone.library.catalog.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Where the socket of a data folder's window is. */
final class InstanceAddress {

    private static final String SOCKET = "socket";
    private static final String TEMPORARY = "undertone-";

    private final Path folder;
    private final Path note;

    InstanceAddress(Path data) {
        folder = data.resolve("window");
        note = folder.resolve("address");
    }

    /** The socket's place by what the window's program left; whether somebody listens there is another matter. */
    Path find() throws IOException {
        try {
            return Path.of(Files.readString(note));
        } catch (NoSuchFileException | InvalidPathException e) {
            return folder.resolve(SOCKET);
        }
    }

    /** The place in the data folder, which is made where it is missing and open to its owner alone. */
    Path inDataFolder() throws IOException {
        PrivateFiles.createFolder(folder);
        closeToOthers(folder, "rwx------");
        return folder.resolve(SOCKET);
    }

    /** A place in a temporary folder of its own, which is open to its owner alone, and is noted in the data folder. */
    Path inTemporaryFolder() throws IOException {
        String runtime = System.getenv("XDG_RUNTIME_DIR");
        Path parent = runtime != null && Files.isWritable(Path.of(runtime))
                ? Path.of(runtime)
                : Path.of(System.getProperty("java.io.tmpdir"));
        Path socket = Files.createTempDirectory(parent, TEMPORARY).resolve(SOCKET);
        PrivateFiles.write(note, out -> out.write(socket.toString()));
        return socket;
    }

    /** Gives a file, or a folder, these rights where the system has any. */
    static void closeToOthers(Path path, String rights) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(rights));
        }
    }

    /** Removes what a program left behind. To be called by who holds the window's lock alone. */
    void clear() throws IOException {
        Path socket = find();
        Path parent = socket.getParent();
        boolean temporary = !socket.equals(folder.resolve(SOCKET));
        // A note that something else wrote must not have anything else removed.
        if (socket.endsWith(SOCKET)
                && parent != null
                && (!temporary || String.valueOf(parent.getFileName()).startsWith(TEMPORARY))) {
            Files.deleteIfExists(socket);
            if (temporary) {
                Files.deleteIfExists(parent);
            }
        }
        Files.deleteIfExists(note);
        Files.deleteIfExists(folder.resolve(SOCKET));
    }
}
