package dev.undertone.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.desktop.PrivateBus;
import dev.undertone.app.environment.SystemCalls;
import dev.undertone.app.playback.SoundServer;
import dev.undertone.app.profile.FilmedFace;
import dev.undertone.app.settings.ListenerSettings;
import dev.undertone.app.settings.Settings;
import dev.undertone.app.settings.SettingsFile;
import dev.undertone.library.Listener;
import dev.undertone.library.ListenerColour;
import dev.undertone.library.door.Library;
import dev.undertone.library.importing.ImportProgress;
import dev.undertone.testing.Needs;
import dev.undertone.testing.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A session as people have it, with window, camera and sound card, and somebody who writes down each file and socket. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "system calls are watched by strace")
class WholeSessionPrivacyTest {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(90);

    /** How files of pictures begin: JPEG, PNG, GIF, BMP, TIFF of either order, and the RIFF of WebP. */
    private static final List<String> PICTURES =
            List.of("ffd8ff", "89504e47", "47494638", "424d", "49492a00", "4d4d002a", "52494646");

    private static final Path FILMS = Resource.sharedData().resolve("camera/webcam");
    private static final String NAME = "Adalbert";
    private static final String SENTENCE = "I feel so sad and lonely today";

    @TempDir
    private Path folder;

    @Test
    @Needs({Resource.SHARED_DATA, Resource.DISPLAY, Resource.SOUND_CARD, Resource.DESKTOP_BUS, Resource.SYSTEM_CALLS})
    void aWholeSessionWritesNoPictureOpensNoConnectionAndLogsNothingPersonal() throws Exception {
        Path data = folder.resolve("data");
        Path music = Files.createDirectory(folder.resolve("music"));
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Path calls = folder.resolve("calls.txt");
        long ada = prepare(data, music);
        try (SoundServer sound = SoundServer.start(Files.createDirectory(folder.resolve("sound")));
                PrivateBus bus = PrivateBus.start(Files.createDirectory(folder.resolve("bus")));
                VirtualDisplay display = VirtualDisplay.start()) {
            Map<String, String> environment = new HashMap<>(sound.environment());
            environment.putAll(display.environment());
            environment.put("DBUS_SESSION_BUS_ADDRESS", bus.address());
            environment.put("JAVA_TOOL_OPTIONS", "-XX:-UsePerfData -Djava.io.tmpdir=" + temporary);
            try (UndertoneProcess program = UndertoneProcess.start(
                    folder,
                    Resource.projectRoot(),
                    environment,
                    SystemCalls.watching(calls),
                    "--data",
                    data.toString())) {
                display.awaitWindow(program);
                use(display, data, music, ada);
                program.terminate();
                program.exitCode(LONGEST_WAIT);
            }
        }
        SystemCalls watched = SystemCalls.read(calls);

        assertThat(watched.addresses()).isSubsetOf("AF_UNIX", "AF_NETLINK").contains("AF_UNIX");
        // The Java runtime looks, once, which versions of the internet protocol there are.
        assertThat(watched.sockets()).isSubsetOf("AF_UNIX", "AF_NETLINK", "AF_INET", "AF_INET6");
        assertThat(watched.written())
                .filteredOn(path -> !isOfThePrivateFolder(path, data) && !isOfTheSystem(path, temporary))
                .isEmpty();
        assertThat(picturesAmong(watched.written())).isEmpty();
        assertThat(othersMayRead(data)).isEmpty();
        assertThat(Files.readString(data.resolve("logs/undertone.log"))).doesNotContainIgnoringCase(personal());
    }

    /** A listener whose face is known, and a folder of music. */
    private static long prepare(Path data, Path music) throws InterruptedException {
        Listener ada;
        try (Library library = Library.open(data)) {
            library.addMusic(List.of(music), ImportProgress.NONE);
            ada = library.profiles().add(NAME, ListenerColour.TEAL);
            library.profiles()
                    .keepFace(
                            ada.id(), FilmedFace.of(FILMS.resolve("again.mkv")).toBytes());
        }
        new SettingsFile(data)
                .save(Settings.DEFAULT
                        .withWelcomed(true)
                        .withCameraSource("loop:" + FILMS.resolve("no.mkv"))
                        .withCameraAtStart(true)
                        .withListeners(new ListenerSettings(Listener.UNNAMED, true, false)));
        return ada.id();
    }

    /** Is signed in, puts a song among the music, writes how it is going, and plays. */
    private static void use(VirtualDisplay display, Path data, Path music, long listener) throws Exception {
        Path song = Resource.projectRoot().resolve("music-library/tracks");
        Path arriving = Files.copy(firstSong(song), music.resolve("arriving.part"));
        Files.move(arriving, music.resolve("A song that arrives.mp3"), StandardCopyOption.ATOMIC_MOVE);
        awaitAny(data, "SELECT count(*) FROM file WHERE uri LIKE '%arrives.mp3'");
        // The first song begins with the first mood that is read, and whoever is recognised has a queue of their own.
        awaitAny(
                data,
                "SELECT count(*) FROM saved_queue WHERE current_track_id IS NOT NULL AND listener_id = " + listener);
        display.press("w");
        display.type(SENTENCE);
        display.press("Return");
        display.press("Escape");
        awaitAny(
                data,
                "SELECT count(*) FROM play WHERE mood = 'sad' AND listener_id = " + listener,
                () -> display.press("ctrl+Right"));
    }

    private static Path firstSong(Path tracks) throws IOException {
        try (Stream<Path> files = Files.list(tracks)) {
            return files.filter(file -> file.toString().endsWith(".mp3"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String[] personal() {
        return new String[] {NAME, SENTENCE, "lonely", "arrives"};
    }

    private static void awaitAny(Path data, String count) throws Exception {
        awaitAny(data, count, () -> {});
    }

    /**
     * @param trying done once a second meanwhile
     */
    private static void awaitAny(Path data, String count, Trying trying) throws Exception {
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (read(data, count) == 0) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("never any of: " + count);
            }
            trying.run();
            Thread.sleep(Duration.ofSeconds(1));
        }
    }

    /** Something that may fail. */
    private interface Trying {
        void run() throws Exception;
    }

    private static int read(Path data, String count) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:file:" + data.resolve("catalog.db") + "?mode=ro");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(count)) {
            return row.getInt(1);
        }
    }

    private static boolean isOfThePrivateFolder(String path, Path data) {
        return path.matches(
                Pattern.quote(data.toString())
                        + "/(catalog\\.(db(-wal|-shm|-journal)?|lock)|window\\.lock|window/(socket|address)|settings\\.json(\\.\\w+)?|sound\\.json(\\.\\w+)?|logs/undertone\\.log)");
    }

    /** What libraries unpack: fonts and machine code, and what the kernel and the desktop have of the process. */
    private static boolean isOfTheSystem(String path, Path temporary) {
        String home = System.getProperty("user.home");
        return path.matches("/(proc|dev)/.*")
                || path.endsWith("/dconf/user")
                || path.startsWith(temporary + "/+JXF")
                || path.startsWith(temporary + "/sqlite-")
                || Stream.of(".cache/JNA", ".javacpp", ".openjfx", ".djl.ai", ".cache/fontconfig")
                        .anyMatch(cache -> path.startsWith(home + "/" + cache));
    }

    private static List<String> picturesAmong(Set<String> paths) throws IOException {
        return paths.stream()
                .map(Path::of)
                .filter(Files::isRegularFile)
                .filter(WholeSessionPrivacyTest::isPicture)
                .map(Path::toString)
                .toList();
    }

    private static boolean isPicture(Path file) {
        try (var in = Files.newInputStream(file)) {
            String beginning = HexFormat.of().formatHex(in.readNBytes(4));
            return PICTURES.stream().anyMatch(beginning::startsWith);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static List<String> othersMayRead(Path data) throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(path -> {
                        try {
                            return !PosixFilePermissions.toString(Files.getPosixFilePermissions(path))
                                    .endsWith("------");
                        } catch (IOException e) {
                            return true;
                        }
                    })
                    .map(Path::toString)
                    .toList();
        }
    }
}
