package dev.undertone.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.undertone.testing.Resource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class BenchCommandTest {

    @TempDir
    private Path folder;

    @Test
    void figuresAreOneObjectThatTellsTheMachineAndLeavesNothingBehind() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Map<String, String> environment =
                Map.of("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -Djava.io.tmpdir=" + temporary, "DISPLAY", ":none");
        try (UndertoneProcess process = UndertoneProcess.start(
                folder, Resource.projectRoot(), environment, "bench", "--only", "accuracy", "--json")) {
            assertThat(process.exitCode()).as(process.errors()).isZero();
            JsonObject report = process.lines().getFirst();
            assertThat(report.getAsJsonObject("machine").keySet())
                    .containsExactly("processor", "cores", "memoryBytes", "load", "system", "java", "version");
            List<JsonObject> figures = report.getAsJsonArray("figures").asList().stream()
                    .map(JsonElement::getAsJsonObject)
                    .toList();
            assertThat(figures)
                    .allSatisfy(figure -> assertThat(figure.keySet())
                            .containsExactly("group", "name", "what", "statistic", "value", "unit", "note"));
            JsonObject description = JsonParser.parseString(
                            Files.readString(Resource.projectRoot().resolve("models/weights/expression/model.json")))
                    .getAsJsonObject();
            assertThat(figures.getFirst().get("value").getAsDouble())
                    .isEqualTo(Terminal.round(
                            100
                                    * description
                                            .getAsJsonObject("training")
                                            .get("publicTestFer2013Accuracy")
                                            .getAsDouble(),
                            4));
        }
        try (var left = Files.list(temporary)) {
            assertThat(left.filter(path -> path.getFileName().toString().startsWith("undertone")))
                    .isEmpty();
        }
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutADisplayTheTableTellsWhatIsNotMeasuredAndWhy() throws Exception {
        try (UndertoneProcess process = UndertoneProcess.start(
                folder,
                Resource.projectRoot(),
                Map.of("DISPLAY", ""),
                "bench",
                "--only",
                "start,window",
                "--markdown")) {
            assertThat(process.exitCode()).as(process.errors()).isZero();
            assertThat(process.output())
                    .startsWith("<!-- figures: ")
                    .contains("| From start to window | – | not measured: there is no display; `--only start` |")
                    .contains("| Idle: resident memory | – | not measured: there is no display; `--only window` |");
        }
    }

    @Test
    void aGroupThatIsNoneIsNotUnderstood() throws Exception {
        try (UndertoneProcess process = UndertoneProcess.start(folder, "bench", "--only", "speed")) {
            assertThat(process.exitCode()).isEqualTo(2);
            assertThat(process.errors()).contains("--only").contains("readings");
        }
    }
}
