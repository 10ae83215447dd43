package dev.undertone.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.testing.Needs;
import dev.undertone.testing.Resource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowOnADisplayTest {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @Test
    @Needs(Resource.DISPLAY)
    void theWindowOpensOnARealDisplay() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("settings.json"), "{\"cameraSource\": \"demo\"}");
        Process server = new ProcessBuilder(
                        "Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII))) {
            String display = ":" + reader.readLine();
            try (UndertoneProcess program = UndertoneProcess.start(
                    folder, Resource.projectRoot(), Map.of("DISPLAY", display), "--data", data.toString())) {
                awaitWindow(program, display);
                assertThat(program.isAlive()).isTrue();
            }
        } finally {
            server.destroy();
            server.waitFor();
        }
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
