package dev.undertone.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.playback.Recorded;
import dev.undertone.app.playback.SoundServer;
import dev.undertone.testing.Needs;
import dev.undertone.testing.Resource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
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

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private Process display;
    private String number;

    @BeforeEach
    void startDisplay() throws IOException {
        display = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(display.getInputStream(), StandardCharsets.US_ASCII));
        number = ":" + said.readLine();
    }

    @AfterEach
    void stopDisplay() throws InterruptedException {
        display.destroy();
        display.waitFor();
    }

    @Test
    @Needs(Resource.DISPLAY)
    void theWindowOpensOnARealDisplay() throws Exception {
        Path data = dataWith("{\"welcomed\": true, \"cameraSource\": \"demo\"}");
        try (UndertoneProcess program = start(data, Map.of("DISPLAY", number))) {
            awaitWindow(program, number);
            assertThat(program.isAlive()).isTrue();
        }
    }

    @Test
    @Needs({Resource.DISPLAY, Resource.SOUND_CARD})
    void spaceInTheWindowIsHeardOnTheSoundCard() throws Exception {
        Path data = dataWith("{\"welcomed\": true, \"cameraAtStart\": false}");
        try (SoundServer sound = SoundServer.start(Files.createDirectory(folder.resolve("sound")))) {
            Path recording = sound.record();
            Map<String, String> environment = new HashMap<>(sound.environment());
            environment.put("DISPLAY", number);
            try (UndertoneProcess program = start(data, environment)) {
                awaitWindow(program, number);
                assertThat(isHeardAfterSpace(recording)).as(program.errors()).isTrue();
            }
        }
    }

    /** Until the window has a player, the key does nothing; so it is pressed again while nothing is heard. */
    private boolean isHeardAfterSpace(Path recording) throws Exception {
        for (int attempt = 0; attempt < 20; attempt++) {
            ProcessBuilder key = new ProcessBuilder("xdotool", "key", "space").inheritIO();
            key.environment().put("DISPLAY", number);
            key.start().waitFor();
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

    private static void awaitWindow(UndertoneProcess program, String display) throws Exception {
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        String windows = "";
        while (System.nanoTime() < deadline && program.isAlive()) {
            windows = windows(display);
            if (windows.contains("\"Undertone\"")) {
                return;
            }
        }
        throw new AssertionError("no window called Undertone among\n" + windows + "\nIt said: " + program.errors());
    }

    private static String windows(String display) throws IOException, InterruptedException {
        Process query = new ProcessBuilder("xwininfo", "-display", display, "-root", "-tree")
                .redirectErrorStream(true)
                .start();
        String text = new String(query.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        query.waitFor();
        return text;
    }
}
