package dev.undertone.app.environment;

import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The desktop's own program for folders. */
public final class FileBrowser {

    private static final long LONGEST_SECONDS = 5;

    private FileBrowser() {}

    /**
     * Opens the folder of a file with the file selected, or only the folder where the desktop cannot select, or the file is
     * gone. Waits a few seconds at the most.
     *
     * @throws UserFacingException if the folder is gone as well, or there is no program that shows folders
     */
    public static void show(Path file) {
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UserFacingException(
                    "The folder of this song is not there: " + file + ".", "Connect the disk that it is on.");
        }
        for (List<String> command : commands(System.getProperty("os.name", ""), file, folder)) {
            if (succeeds(command)) {
                return;
            }
        }
        throw new UserFacingException(
                "No program on this computer shows the folder " + folder + ".", "Open it by hand.");
    }

    static List<List<String>> commands(String system, Path file, Path folder) {
        String name = system.toLowerCase(Locale.ROOT);
        boolean there = Files.exists(file);
        if (name.contains("mac")) {
            return List.of(there ? List.of("open", "-R", file.toString()) : List.of("open", folder.toString()));
        }
        if (name.contains("win")) {
            // Explorer tells a success by 1.
            return List.of(
                    there ? List.of("explorer.exe", "/select," + file) : List.of("explorer.exe", folder.toString()));
        }
        List<String> open = List.of("xdg-open", folder.toString());
        return there ? List.of(select(file), open) : List.of(open);
    }

    /** The file managers of all larger Linux desktops answer this call; a comma would part two files. */
    private static List<String> select(Path file) {
        return List.of(
                "dbus-send",
                "--session",
                "--print-reply",
                "--reply-timeout=3000",
                "--dest=org.freedesktop.FileManager1",
                "/org/freedesktop/FileManager1",
                "org.freedesktop.FileManager1.ShowItems",
                "array:string:" + file.toUri().toString().replace(",", "%2C"),
                "string:");
    }

    private static boolean succeeds(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                // Some file managers stay in the foreground: the folder is open.
                return true;
            }
            return process.exitValue() == 0 || command.getFirst().startsWith("explorer");
        } catch (IOException _) {
            return false; // the program is not there
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
