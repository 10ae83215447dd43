package dev.undertone.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.playback.Recorded;
import dev.undertone.app.playback.SoundServer;
import dev.undertone.testing.Needs;
import dev.undertone.testing.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowOnADisplayTest {

    @TempDir
    private Path folder;

    private VirtualDisplay display;

    @BeforeEach
    void startDisplay() throws IOException {
        display = VirtualDisplay.start();
    }

    @AfterEach
    void stopDisplay() throws InterruptedException {
        display.close();
    }

    @Test
    @Needs(Resource.DISPLAY)
    void theWindowOpensOnARealDisplayAndIsClosedInOrderWhereTheProgramIsAskedToEnd() throws Exception {
        Path data = dataWith("{\"welcomed\": true, \"cameraSource\": \"demo\"}");
        try (UndertoneProcess program = start(data, display.environment())) {
            display.awaitWindow(program);
            assertThat(program.isAlive()).isTrue();
            assertThat(data.resolve("window/socket")).exists();

            program.terminate();
            assertThat(program.exitCode()).isZero();
            assertThat(data.resolve("window/socket")).doesNotExist();
        }
    }

    @Test
    @Needs({Resource.DISPLAY, Resource.SOUND_CARD})
    void spaceInTheWindowIsHeardOnTheSoundCard() throws Exception {
        Path data = dataWith("{\"welcomed\": true, \"cameraAtStart\": false}");
        try (SoundServer sound = SoundServer.start(Files.createDirectory(folder.resolve("sound")))) {
            Path recording = sound.record();
            Map<String, String> environment = new HashMap<>(sound.environment());
            environment.putAll(display.environment());
            try (UndertoneProcess program = start(data, environment)) {
                display.awaitWindow(program);
                assertThat(isHeardAfterSpace(recording)).as(program.errors()).isTrue();
            }
        }
    }

    /** Until the window has a player, the key does nothing; so it is pressed again while nothing is heard. */
    private boolean isHeardAfterSpace(Path recording) throws Exception {
        for (int attempt = 0; attempt < 20; attempt++) {
            display.press("space");
            if (isHeard(recording, Duration.ofSeconds(5))) {
                return true;
            }
        }
        return false;
    }

    /** Waits until there is sound, or the time is over. */
    private static boolean isHeard(Path recording, Duration longest) throws Exception {
        long deadline = System.nanoTime() + longest.toNanos();
        while (System.nanoTime() < deadline) {
            Recorded heard = Recorded.read(recording);
            if (heard.start(0.01) < heard.samples().length) {
                return true;
            }
            Thread.sleep(Duration.ofMillis(50));
        }
        return false;
    }

    private Path dataWith(String settings) throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("settings.json"), settings);
        return data;
    }

    private UndertoneProcess start(Path data, Map<String, String> environment) throws IOException {
        return UndertoneProcess.start(folder, Resource.projectRoot(), environment, "--data", data.toString());
    }
}
