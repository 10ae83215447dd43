package dev.undertone.app.environment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.testing.Resource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launchers' {@code app/bin/temporary-folder}, run by the shell that runs them. */
@DisabledOnOs(OS.WINDOWS)
class TemporaryFolderTest {

    private static final Path SCRIPT = Resource.projectRoot().resolve("app/bin/temporary-folder");

    @TempDir
    private Path folder;

    @Test
    void aStartHasAFolderOfItsOwnThatNobodyElseReads() throws IOException, InterruptedException {
        Path own = Path.of(start());

        assertThat(own).isEmptyDirectory().hasParent(folder);
        assertThat(Files.getPosixFilePermissions(own)).hasSize(3);
    }

    @Test
    void whatAKilledStartLeftIsDeletedByTheNextAndNothingElseIs() throws IOException, InterruptedException {
        Path killed = Path.of(start());
        Files.writeString(killed.resolve("font"), "a copy");
        Path living = Files.createDirectory(
                folder.resolve("undertone-process-" + ProcessHandle.current().pid()));
        Path notes = Files.createDirectory(folder.resolve("undertone-process-notes-" + Integer.MAX_VALUE));
        Path installer = Files.writeString(folder.resolve("undertone-0.1.0-linux-x86_64.deb"), "a package");
        Path aimed = Files.createDirectory(folder.resolve("aimed"));
        Path link = Files.createSymbolicLink(folder.resolve("undertone-process-" + Integer.MAX_VALUE), aimed);

        Path own = Path.of(start());

        assertThat(folder.toFile().listFiles())
                .extracting(java.io.File::toPath)
                .containsExactlyInAnyOrder(own, living, notes, installer, aimed, link);
    }

    /** The folder of a process that has ended since. */
    private String start() throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder("sh", "-eu", "-c", ". '" + SCRIPT + "'; own_temporary_folder; echo \"$temporary\"");
        builder.environment().put("TMPDIR", folder.toString());
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
