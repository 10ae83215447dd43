package dev.undertone.library.door;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.library.Mp3s;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
@DisabledOnOs(OS.WINDOWS)
class FileRightsTest {

    @TempDir
    Path folder;

    @Test
    void nobodyElseMayReadAnythingThatIsWrittenHoweverFreelyFilesAreMadeHere() throws Exception {
        Mp3s.song(folder.resolve("music/song.mp3"), "Song", "Artist", "happy");
        Process writer = new ProcessBuilder(
                        "sh",
                        "-c",
                        "umask 000 && exec \"$@\"",
                        "sh",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PrivateWriter.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = writer.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("written");

            assertThat(rights(folder.resolve("deep")))
                    .containsEntry(Path.of(""), "rwx------")
                    .containsEntry(Path.of("data"), "rwx------")
                    .containsEntry(Path.of("data/catalog.db"), "rw-------")
                    .containsEntry(Path.of("data/catalog.db-wal"), "rw-------")
                    .containsEntry(Path.of("data/catalog.db-shm"), "rw-------")
                    .containsEntry(Path.of("data/catalog.lock"), "rw-------")
                    .hasSize(6);
            // Other players are to read a playlist that is moved out of the folder.
            assertThat(rights(folder.resolve("written")))
                    .containsEntry(Path.of(""), "rwx------")
                    .containsEntry(Path.of("backup"), "rwx------")
                    .containsEntry(Path.of("backup/undertone-backup.json"), "rw-------")
                    .containsEntry(Path.of("backup/playlists"), "rwx------")
                    .containsKey(Path.of("backup/playlists/__.._escaped.m3u8"))
                    .containsEntry(Path.of("profile"), "rwx------")
                    .containsEntry(Path.of("profile/undertone-profile-2-Ada.json"), "rw-------")
                    .containsEntry(Path.of("ratings.csv"), "rw-------")
                    .containsEntry(Path.of("moods.csv"), "rw-------")
                    .hasSize(9);
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    private static Map<Path, String> rights(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.collect(Collectors.toMap(place::relativize, FileRightsTest::rightsOf));
        }
    }

    private static String rightsOf(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
