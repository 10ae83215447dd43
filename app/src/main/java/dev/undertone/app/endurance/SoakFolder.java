package dev.undertone.app.endurance;

import dev.undertone.app.camera.DrawnVideo;
import dev.undertone.app.settings.Settings;
import dev.undertone.app.settings.SettingsFile;
import dev.undertone.library.door.Library;
import dev.undertone.library.importing.ImportProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where a soak takes place: the program's data folder, a folder of songs and the video of a camera. It is deleted in the end. */
final class SoakFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SoakFolder.class);

    /** Room for the catalog and its log many times over, and little to fill. */
    private static final String DISK_SIZE = "64m";

    private final Path folder;
    private final SongFolder songs;
    private final boolean mounted;

    private SoakFolder(Path folder, SongFolder songs, boolean mounted) {
        this.folder = folder;
        this.songs = songs;
        this.mounted = mounted;
    }

    /**
     * Makes one for a session without a window, on the disk that is there.
     *
     * @param music a folder of MP3 files, of which songs are cut
     * @throws IOException if it cannot be written
     */
    static SoakFolder make(Path music, long seed) throws IOException {
        Path folder = Files.createTempDirectory("undertone-soak").toRealPath();
        Path data = Files.createDirectory(folder.resolve("data"));
        new SettingsFile(data).save(Settings.DEFAULT.withWelcomed(true));
        return new SoakFolder(folder, SongFolder.make(folder, music, seed), false);
    }

    /**
     * Makes one for the window: with a camera, a folder that is watched, and a small disk of its own where one may be mounted.
     *
     * @param music a folder of MP3 files, of which songs are cut
     * @throws IOException if it cannot be written
     */
    static SoakFolder makeForWindow(Path music, long seed) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("undertone-soak").toRealPath();
        Path data = Files.createDirectory(folder.resolve("data"));
        boolean mounted = mount(data);
        SoakFolder made = new SoakFolder(folder, SongFolder.make(folder, music, seed), mounted);
        DrawnVideo.write(made.video(), DrawnVideo.round());
        new SettingsFile(data)
                .save(Settings.DEFAULT
                        .withWelcomed(true)
                        .withCameraSource("loop:" + made.video())
                        .withCameraAtStart(true));
        try (Library library = Library.open(data)) {
            library.addMusic(List.of(made.songs().folder()), ImportProgress.NONE);
        }
        return made;
    }

    /** All of it. */
    Path path() {
        return folder;
    }

    /** What the program is given with {@code --data}. */
    Path data() {
        return folder.resolve("data");
    }

    /** The video that stands for a webcam. */
    Path video() {
        return folder.resolve("camera.mkv");
    }

    /**
     * An empty temporary folder for a program that is about to start; what a killed one left there is deleted.
     *
     * @throws IOException if it cannot be written
     */
    Path temporary() throws IOException {
        Path temporary = folder.resolve("temporary");
        if (Files.exists(temporary)) {
            delete(temporary);
        }
        return Files.createDirectory(temporary);
    }

    /** Songs that come and go. */
    SongFolder songs() {
        return songs;
    }

    /** Whether the data folder is a small disk of its own. */
    boolean hasDiskOfItsOwn() {
        return mounted;
    }

    @Override
    public void close() throws IOException {
        try {
            if (mounted) {
                run("umount", data().toString());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static boolean mount(Path folder) throws InterruptedException {
        try {
            return run("mount", "-t", "tmpfs", "-o", "mode=0700,size=" + DISK_SIZE, "tmpfs", folder.toString());
        } catch (IOException noSuchCommand) {
            LOG.debug("There is no disk to be mounted", noSuchCommand);
            return false;
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
