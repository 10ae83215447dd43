package dev.undertone.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.undertone.testing.Needs;
import dev.undertone.testing.Resource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpressionsVideoTest {

    private static final double FREE_AFTER_A_CHANGE = 2;
    private static final double STEP = 0.05;

    @TempDir
    private Path folder;

    @Test
    @Needs(Resource.SHARED_DATA)
    void theMoodAgreesWithTheFilmsTimelineForMostOfTheTime() throws Exception {
        Path camera = Resource.sharedData().resolve("camera");
        List<JsonObject> lines;
        try (UndertoneProcess session = UndertoneProcess.start(
                folder,
                "session",
                "--camera",
                camera.resolve("expressions.mp4").toString(),
                "--audio",
                "none",
                "--json",
                "--data",
                folder.resolve("data").toString())) {
            assertThat(session.exitCode(Duration.ofMinutes(3))).isZero();
            lines = session.lines();
        }
        List<Scene> scenes = Files.readAllLines(camera.resolve("expressions.csv")).stream()
                .skip(1)
                .map(Scene::parse)
                .toList();
        double share = agreement(scenes, lines);
        System.out.printf("The mood agrees with the film's timeline for %.1f %% of the time%n", 100 * share);
        assertThat(share).isGreaterThanOrEqualTo(0.55);
        assertThat(lines)
                .filteredOn(line -> UndertoneProcess.is(line, "track"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.get("emotion")).isEqualTo(line.get("mood")));
    }

    private static double agreement(List<Scene> scenes, List<JsonObject> lines) {
        List<JsonObject> moods =
                lines.stream().filter(line -> UndertoneProcess.is(line, "mood")).toList();
        int counted = 0;
        int agreed = 0;
        for (Scene scene : scenes) {
            for (double t = scene.start() + FREE_AFTER_A_CHANGE; t < scene.end(); t += STEP) {
                counted++;
                if (moodAt(moods, t).equals(scene.emotion())) {
                    agreed++;
                }
            }
        }
        return (double) agreed / counted;
    }

    private static String moodAt(List<JsonObject> moods, double t) {
        String mood = "unsure";
        for (JsonObject line : moods) {
            if (line.get("t").getAsDouble() <= t) {
                mood = line.get("emotion").getAsString();
            }
        }
        return mood;
    }

    private record Scene(double start, double end, String emotion) {

        static Scene parse(String line) {
            String[] columns = line.split(",", -1);
            return new Scene(Double.parseDouble(columns[0]), Double.parseDouble(columns[1]), columns[2].strip());
        }
    }
}
