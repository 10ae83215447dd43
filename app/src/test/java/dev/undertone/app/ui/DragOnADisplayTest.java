package dev.undertone.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.testing.Needs;
import dev.undertone.testing.Resource;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DragOnADisplayTest {

    @Test
    @Needs(Resource.DISPLAY)
    void rowsAreDraggedWithinTheQueueAndBetweenItAndAPlaylist() throws Exception {
        Process server = new ProcessBuilder(
                        "Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII))) {
            assertThat(drag(":" + reader.readLine()))
                    .contains(
                            "queue: move [0] before 3", "playlist: insert [3] before 1", "queue: insert [3] before 2");
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static String drag(String display) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dprism.order=sw",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Drags.class.getName())
                .redirectErrorStream(true);
        builder.environment().put("DISPLAY", display);
        Process drags = builder.start();
        try {
            return new String(drags.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            drags.destroyForcibly();
        }
    }
}
