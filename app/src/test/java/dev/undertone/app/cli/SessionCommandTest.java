package dev.undertone.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.undertone.app.environment.NetworkSockets;
import dev.undertone.library.SavedQueue;
import dev.undertone.library.Track;
import dev.undertone.library.door.Library;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SessionCommandTest {

    @TempDir
    private Path folder;

    @Test
    void theDemoFaceBecomesReadingsAMoodAndASongThatMeetsItOnTheWayToTheAim() throws Exception {
        try (UndertoneProcess session = session("--seconds", "20", "--aim", "lift")) {
            assertThat(session.exitCode()).isZero();
            List<JsonObject> lines = session.lines();
            assertThat(lines)
                    .filteredOn(line -> UndertoneProcess.is(line, "reading"))
                    .hasSizeGreaterThan(20);
            assertThat(lines)
                    .filteredOn(line -> UndertoneProcess.is(line, "mood"))
                    .isNotEmpty();
            assertThat(lines)
                    .filteredOn(line -> UndertoneProcess.is(line, "track"))
                    .isNotEmpty()
                    .allSatisfy(line -> {
                        assertThat(line.get("emotion")).isEqualTo(line.get("mood"));
                        assertThat(line.get("aim").getAsString()).isEqualTo("lift");
                        assertThat(line.getAsJsonObject("target").keySet()).containsExactly("valence", "arousal");
                        assertThat(line.has("score")).isTrue();
                    });
            assertThat(lines.getLast().get("event").getAsString()).isEqualTo("end");
            assertThat(lines.getLast().get("readings").getAsInt()).isGreaterThan(20);
        }
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "open sockets are counted in /proc")
    void noNetworkSocketIsEverOpen() throws Exception {
        try (UndertoneProcess session = session()) {
            session.await(line -> UndertoneProcess.is(line, "track"));
            Set<String> seen = new HashSet<>();
            long end = System.nanoTime() + Duration.ofSeconds(4).toNanos();
            while (System.nanoTime() < end) {
                seen.addAll(NetworkSockets.of(session.pid()));
            }
            assertThat(session.isAlive()).isTrue();
            assertThat(seen).isEmpty();
        }
    }

    @Test
    void nothingButCatalogLogAndSoundTallyIsWrittenAndOnlyTheCatalogTellsSongsAndMoods() throws Exception {
        List<String> heardAndSeen;
        try (UndertoneProcess session = session("--seconds", "8")) {
            assertThat(session.exitCode()).isZero();
            heardAndSeen = session.lines().stream()
                    .flatMap(line ->
                            Stream.of("title", "file", "mood").filter(line::has).map(line::get))
                    .map(JsonElement::getAsString)
                    .toList();
            assertThat(heardAndSeen).isNotEmpty();
        }
        assertThat(Files.readString(folder.resolve("data/logs/undertone.log"))).doesNotContain(heardAndSeen);
        assertThat(Files.readString(folder.resolve("data/sound.json"))).doesNotContain(heardAndSeen);
        try (Stream<Path> written = Files.walk(folder.resolve("data"))) {
            assertThat(written.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .allMatch(name ->
                            name.startsWith("catalog.") || name.equals("undertone.log") || name.equals("sound.json"));
        }
        assertThat(Files.size(folder.resolve("data").resolve("catalog.db"))).isLessThan(500_000);
    }

    @Test
    void aSessionThatIsKilledLeavesASoundCatalogAndIsTakenUpAgain() throws Exception {
        String killed;
        try (UndertoneProcess session = session()) {
            killed = started(session);
            session.kill();
        }
        try (Library library = Library.open(folder.resolve("data"))) {
            assertThat(library.check().isSound()).isTrue();
            Optional<String> kept = library.savedQueue()
                    .map(SavedQueue::current)
                    .flatMap(library::track)
                    .map(Track::title);
            assertThat(kept).contains(killed);
        }
        try (UndertoneProcess next = session()) {
            assertThat(started(next)).isEqualTo(killed);
        }
    }

    private UndertoneProcess session(String... more) throws Exception {
        List<String> arguments = Stream.concat(
                        Stream.of(
                                "session",
                                "--camera",
                                "demo",
                                "--audio",
                                "none",
                                "--json",
                                "--data",
                                folder.resolve("data").toString()),
                        Stream.of(more))
                .toList();
        return UndertoneProcess.start(folder, arguments.toArray(String[]::new));
    }

    private static String started(UndertoneProcess session) throws Exception {
        JsonObject line = session.await(event -> UndertoneProcess.is(event, "track")
                && event.get("cause").getAsString().equals("started"));
        return line.get("title").getAsString();
    }
}
