package dev.undertone.library.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.undertone.library.Mp3s;
import dev.undertone.library.Play;
import dev.undertone.library.SavedQueue;
import dev.undertone.library.importing.ImportProgress;
import dev.undertone.models.UserFacingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Another program writes until it is killed with no chance to tidy up; what it was told is kept must be there. */
@Timeout(120)
class KilledProcessTest {

    private static final int KILLS = 5;

    @TempDir
    Path folder;

    @Test
    void nothingThatWasAcknowledgedIsLostWhenTheProgramIsKilled() throws Exception {
        Path data = folder.resolve("data");
        Mp3s.song(folder.resolve("music/song.mp3"), "Song", "Artist", "happy");
        try (Library library = Library.open(data)) {
            library.importMusic(List.of(folder.resolve("music")), ImportProgress.NONE);
        }
        Random random = new Random();
        for (int kill = 0; kill < KILLS; kill++) {
            long acknowledged = acknowledgedUntilKilled(data, 1 + random.nextInt(300));

            try (Library library = Library.open(data)) {
                assertThat(library.check().problems()).isEmpty();
                List<Play> plays = library.recentPlays(Integer.MAX_VALUE);
                assertThat(plays).hasSizeBetween((int) acknowledged, (int) acknowledged + 1);
                SavedQueue queue = library.savedQueue().orElseThrow();
                assertThat(queue.position().toMillis()).isBetween(acknowledged, acknowledged + 1);
                assertThat(queue.planned()).hasSize((int) (queue.position().toMillis() % 7));
            }
        }
    }

    @Test
    void aProgramThatRunsKeepsAnotherFromItsCatalogUntilItIsKilled() throws Exception {
        Path data = folder.resolve("data");
        Mp3s.song(folder.resolve("music/song.mp3"), "Song", "Artist", "happy");
        try (Library library = Library.open(data)) {
            library.importMusic(List.of(folder.resolve("music")), ImportProgress.NONE);
        }
        Process writer = start(data);
        try (BufferedReader lines = writer.inputReader()) {
            lines.readLine();

            assertThatThrownBy(() -> Library.open(data))
                    .isInstanceOf(UserFacingException.class)
                    .hasMessageContaining("already running");
        } finally {
            writer.destroyForcibly().waitFor();
        }
        Library.open(data).close();
    }

    /** Kills the writer some time after it acknowledged that many writes; how many it has acknowledged by then. */
    private static long acknowledgedUntilKilled(Path data, int writes) throws IOException, InterruptedException {
        Process writer = start(data);
        long last = 0;
        try (BufferedReader lines = writer.inputReader()) {
            for (int i = 0; i < writes; i++) {
                last = Long.parseLong(lines.readLine());
            }
            // Not the process's own method, which closes this end of the pipe before it is read out.
            writer.toHandle().destroyForcibly();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = Long.parseLong(line);
            }
        }
        writer.waitFor();
        return last;
    }

    private static Process start(Path data) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TirelessWriter.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
