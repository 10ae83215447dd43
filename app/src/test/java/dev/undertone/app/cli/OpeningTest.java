package dev.undertone.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.opening.OpenRequest;
import dev.undertone.app.opening.WindowInstance;
import dev.undertone.app.settings.Settings;
import dev.undertone.app.settings.SettingsFile;
import dev.undertone.testing.Resource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that are opened, by programs of their own as a desktop starts them. */
@Timeout(180)
class OpeningTest {

    private static final Map<String, String> WITHOUT_DISPLAY =
            Map.of("JAVA_TOOL_OPTIONS", "-Dglass.platform=Headless -XX:TieredStopAtLevel=1");

    private static final Map<String, String> QUICK_START = Map.of("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");

    @TempDir
    private Path folder;

    @Test
    void aWindowPlaysWhatItAndFurtherStartsAreGivenAndIsTheOnlyOne() throws Exception {
        Path data = folder.resolve("data");
        new SettingsFile(data).save(Settings.DEFAULT.withWelcomed(true));
        List<Path> songs = songs();
        try (UndertoneProcess window = UndertoneProcess.start(
                folder,
                Resource.projectRoot(),
                WITHOUT_DISPLAY,
                "--data",
                data.toString(),
                songs.get(0).toString())) {
            await(window, data, songs.get(0));
            try (UndertoneProcess second = UndertoneProcess.start(
                    folder, "--data", data.toString(), songs.get(1).toUri().toASCIIString())) {
                assertThat(second.exitCode()).isZero();
                assertThat(second.errors()).isEmpty();
            }
            await(window, data, songs.get(1));
            try (UndertoneProcess command = UndertoneProcess.start(
                    folder, Resource.projectRoot(), QUICK_START, "songs", "--data", data.toString())) {
                assertThat(command.exitCode()).isEqualTo(1);
                assertThat(command.errors()).contains("Undertone's window is open");
            }
            window.kill();
        }
        assertThat(data.resolve("window/socket")).exists();
        // What the killed program left is in nobody's way.
        WindowInstance.claim(data, OpenRequest.FRONT).orElseThrow().close();
    }

    /** Waits until a song of the library plays, which the program keeps before it says so. */
    private static void await(UndertoneProcess window, Path data, Path song) throws Exception {
        long deadline = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (!song.toUri().toString().equals(playing(data))) {
            if (System.nanoTime() > deadline || !window.isAlive()) {
                throw new AssertionError(song + " was never played: " + window.errors());
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private static String playing(Path data) {
        String sql = "SELECT uri FROM saved_queue JOIN file ON file.track_id = current_track_id";
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:file:" + data.resolve("catalog.db") + "?mode=ro");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
        } catch (SQLException notYetThere) {
            return "";
        }
    }

    private static List<Path> songs() throws Exception {
        try (Stream<Path> files = Files.list(Resource.projectRoot().resolve("music-library/tracks"))) {
            return files.filter(file -> file.toString().endsWith(".mp3"))
                    .sorted()
                    .limit(2)
                    .toList();
        }
    }
}
