package dev.undertone.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.environment.DataDirectory;
import dev.undertone.app.environment.StartReport;
import dev.undertone.app.opening.InstanceClaim;
import dev.undertone.app.playback.AudioOutput;
import dev.undertone.app.session.Services;
import dev.undertone.library.door.Library;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesAsArgumentsTest {

    @TempDir
    private Path folder;

    private final List<Path> opened = new ArrayList<>();

    @Test
    void whatIsInAFileIsNeverReadAsArguments() throws Exception {
        Path elsewhere = folder.resolve("elsewhere");
        Path file = Files.writeString(folder.resolve("a.mp3"), "--data " + elsewhere);

        UndertoneCommand.run(new Remembering(), "songs", "--search", "@" + file, "--data", folder.toString());
        UndertoneCommand.run(new Remembering(), "songs", "@" + file);

        assertThat(opened).containsExactly(folder);
    }

    private final class Remembering implements Program {

        @Override
        public Library openLibrary(DataDirectory data) {
            opened.add(data.path());
            return Library.open(data.path());
        }

        @Override
        public Services openServices(DataDirectory data, AudioOutput output) {
            throw new AssertionError("nothing is to be played");
        }

        @Override
        public void openWindow(DataDirectory data, StartReport report, InstanceClaim claim) {
            throw new AssertionError("no window is to be opened");
        }

        @Override
        public void openWindow(
                DataDirectory data,
                InstanceClaim claim,
                AudioOutput output,
                InstantSource clock,
                Consumer<Services> whenOpened) {
            throw new AssertionError("no window is to be opened");
        }
    }
}
