package dev.undertone.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeelTest {

    @TempDir
    private Path folder;

    @Test
    void aSentenceAndAFileAreReadAlike() throws Exception {
        Path file = Files.writeString(folder.resolve("diary.txt"), "I am so happy today :)");
        String said;
        try (UndertoneProcess feel = UndertoneProcess.start(folder, "feel", "I am so happy today :)", "--json")) {
            assertThat(feel.exitCode()).isZero();
            said = feel.output();
        }
        JsonObject reading = JsonParser.parseString(said).getAsJsonObject();
        assertThat(reading.keySet()).containsExactly("scores", "valence", "arousal", "emotion", "confidence");
        assertThat(reading.get("emotion").getAsString()).isEqualTo("happy");
        assertThat(reading.get("valence").getAsDouble()).isPositive();
        try (UndertoneProcess feel = UndertoneProcess.start(folder, "feel", "--file", file.toString(), "--json")) {
            assertThat(feel.exitCode()).isZero();
            assertThat(feel.output()).isEqualTo(said);
        }
    }

    @Test
    void aFileThatIsNotThereIsNamed() throws Exception {
        Path file = folder.resolve("nowhere.txt");
        try (UndertoneProcess feel = UndertoneProcess.start(folder, "feel", "--file", file.toString())) {
            assertThat(feel.exitCode()).isEqualTo(1);
            assertThat(feel.errors()).contains(file + " cannot be read").doesNotContain("\tat ");
        }
    }
}
