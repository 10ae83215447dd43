package dev.undertone.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.undertone.library.ListenerColour;
import dev.undertone.library.Play;
import dev.undertone.library.PlayOutcome;
import dev.undertone.library.door.Library;
import dev.undertone.library.importing.ImportProgress;
import dev.undertone.testing.Resource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.util.DoubleComparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

    /** A command ends before it is worth compiling much of it. */
    private static final Map<String, String> QUICK_START = Map.of("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");

    @TempDir
    private Path folder;

    @Test
    void aVideoThatIsNotThereEndsWithAMessage() throws Exception {
        Ended ended = run("session", "--camera", folder.resolve("gone.mp4").toString(), "--audio", "none");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.errors()).contains("gone.mp4");
    }

    @Test
    void aTextFileIsNoCamera() throws Exception {
        Path text = Files.writeString(folder.resolve("camera.txt"), "I am not a camera.\n".repeat(100));
        Ended ended = run("session", "--camera", text.toString(), "--audio", "none");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.errors()).contains("camera.txt");
    }

    @Test
    void aMissingCameraIsAStateAndTheSessionGoesOn() throws Exception {
        Ended ended = run("session", "--camera", "no such camera", "--audio", "none", "--seconds", "4");
        assertThat(ended.code()).isZero();
        assertThat(ended.errors()).contains("There is no camera");
        assertThat(ended.output()).contains("\"event\":\"end\"");
    }

    @Test
    void aDataDirectoryThatIsAFileIsNamed() throws Exception {
        Path file = Files.createFile(folder.resolve("data"));
        Ended ended = run("songs");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.errors()).contains(file.toString());
    }

    @Test
    void missingWeightsAreNamed() throws Exception {
        Files.createDirectories(folder.resolve("home").resolve("music-library").resolve("tracks"));
        Ended ended = run(folder.resolve("home"), "session", "--camera", "demo", "--audio", "none", "--seconds", "20");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.errors()).contains("expression network is missing").contains("model.json");
    }

    @Test
    void aSecondInstanceOnTheSameDataIsTurnedAway() throws Exception {
        try (Library first = Library.open(folder.resolve("data"))) {
            Ended ended = run("songs");
            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.errors()).contains(folder.resolve("data").toString());
            assertThat(first.check().isSound()).isTrue();
        }
    }

    @Test
    void aTruncatedSongPlaysToWhereItEndsAndWhatIsNoSongIsRefused() throws Exception {
        Path whole = firstTrack();
        byte[] bytes = Files.readAllBytes(whole);
        Path half = Files.write(folder.resolve("half.mp3"), Arrays.copyOf(bytes, 200_000));
        Path none = Files.writeString(folder.resolve("none.mp3"), "no music");
        Ended ended = run("play", "--audio", "none", "--json", none.toString(), half.toString());
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.errors()).contains("none.mp3");
        assertThat(ended.output()).contains("half.mp3").contains("finished");
    }

    @Test
    void anImportTellsWhatBecameOfEveryFileAndKeepsTheFolder() throws Exception {
        Path music = Files.createDirectory(folder.resolve("music"));
        Path song = Files.copy(firstTrack(), music.resolve("song.mp3"));
        Files.write(song, new byte[] {'T', 'A', 'G'}, StandardOpenOption.APPEND);
        Files.copy(song, music.resolve("copy.mp3"));
        Path none = Files.writeString(music.resolve("none.mp3"), "no music");

        Ended ended = run("import", "--json", music.toString());

        assertThat(ended.code()).isZero();
        JsonObject report = JsonParser.parseString(ended.output()).getAsJsonObject();
        assertThat(report.remove("seconds").getAsDouble()).isPositive();
        JsonObject rejected = new JsonObject();
        rejected.addProperty("file", none.toString());
        rejected.addProperty("reason", "It holds no MP3 audio.");
        JsonArray all = new JsonArray();
        all.add(rejected);
        assertThat(report.remove("rejected")).isEqualTo(all);
        assertThat(report.toString())
                .isEqualTo("{\"found\":3,\"added\":1,\"updated\":0,\"unchanged\":0,\"moved\":0,\"duplicates\":1,"
                        + "\"gone\":0,\"cancelled\":false}");
        try (Library library = Library.open(folder.resolve("data"))) {
            assertThat(library.musicFolders()).containsExactly(music);
        }
        assertThat(run("import", folder.resolve("nowhere").toString()).errors()).contains("nowhere cannot be read");
    }

    @Test
    void whereDigitsAreOthersCommandsWorkAndSpeakEnglishAsElsewhere() throws Exception {
        Path music = Files.createDirectory(folder.resolve("music"));
        Files.copy(firstTrack(), music.resolve("song.mp3"));
        Map<String, String> iran = Map.of(
                "JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -Duser.language.format=fa -Duser.country.format=IR");

        try (UndertoneProcess process = UndertoneProcess.start(
                folder,
                Resource.projectRoot(),
                iran,
                "import",
                "--data",
                folder.resolve("data").toString(),
                music.toString())) {
            assertThat(process.exitCode()).isZero();
            assertThat(process.output()).startsWith("1 files found: 0 added");
        }
    }

    @Test
    void songsAreListenedToOnceAndWhatWasHeardIsComparedWithTheirMoods() throws Exception {
        Path home = folder.resolve("home");
        Path tracks = Files.createDirectories(home.resolve("music-library").resolve("tracks"));
        Files.createSymbolicLink(home.resolve("models"), Resource.projectRoot().resolve("models"));
        Path song = Files.copy(firstTrack(), tracks.resolve("song.mp3"));

        Ended ended = run(home, "analyze", "--json");

        assertThat(ended.code()).isZero();
        List<JsonObject> lines = ended.output()
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().keySet())
                .contains(
                        "file",
                        "title",
                        "artist",
                        "valence",
                        "arousal",
                        "valenceDeviation",
                        "arousalDeviation",
                        "confidence",
                        "traits",
                        "emotion",
                        "seconds");
        assertThat(lines.getFirst().get("file").getAsString()).isEqualTo(song.toString());
        assertThat(lines.getLast().get("n").getAsInt()).isEqualTo(1);
        assertThat(lines.getLast().get("measured").getAsInt()).isEqualTo(1);
        assertThat(lines.getLast().get("secondsPerMinute").getAsDouble()).isPositive();
        assertThat(run(home, "analyze", "--compare").output())
                .contains("Done: 0 songs heard")
                .containsPattern("\\| .* \\| angry \\| -0\\.52 \\| \\+0\\.58 \\|")
                .contains("the mean distance of the points");
        assertThat(run(home, "songs", "--json").output())
                .contains("\"valence\":")
                .contains("\"arousal\":");
    }

    @Test
    void aMissingSongModelIsNamed() throws Exception {
        Path home = folder.resolve("home");
        Files.createDirectories(home.resolve("music-library").resolve("tracks"));
        Ended ended = run(home, "analyze");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.errors()).contains("model.json").doesNotContain("\tat ");
    }

    @Test
    void whatIsExportedIsRestoredElsewhereAndItsHistoryIsTold() throws Exception {
        Path backup = folder.resolve("backup");
        try (Library library = Library.open(folder.resolve("data"))) {
            library.importMusic(List.of(firstTrack()), ImportProgress.NONE);
            long song = library.tracks().getFirst().id();
            Instant started = Instant.parse("2026-01-02T03:04:05Z");
            library.recordPlay(Play.of(song, started, Duration.ofSeconds(65), PlayOutcome.SKIPPED, "happy")
                    .ofListener(
                            library.profiles().add("Ada", ListenerColour.TEAL).id()));
        }
        assertThat(run("export", "--json", backup.toString()).output())
                .contains("\"plays\":1,\"moods\":0,\"playlists\":0");

        String elsewhere = folder.resolve("elsewhere").toString();
        assertThat(run("restore", "--json", backup.toString(), "--data", elsewhere)
                        .output())
                .contains("\"tracksAdded\":0")
                .contains("\"playsAdded\":1")
                .contains("\"notPlaced\":[]");
        assertThat(run("history", "--json", "--data", elsewhere).output())
                .startsWith("{\"started\":\"2026-01-02T03:04:05Z\",\"listener\":\"Ada\",")
                .contains("\"heard\":65.0,\"outcome\":\"skipped\",\"endedAt\":65.0")
                .contains("\"mood\":\"happy\",\"aim\":\"match\"}");
        assertThat(run("history").output()).contains(", skipped at 1:05; happy, match; Ada");
        assertThat(run("history", "--limit", "0").code()).isEqualTo(2);
        assertThat(run("restore", folder.toString()).errors()).contains("There is no backup in");
    }

    @Test
    void theSameSeedRecommendsTheSameSongsWithTheirReasons() throws Exception {
        String[] wish = {"recommend", "--emotion", "sad", "--aim", "lift", "--count", "5", "--seed", "3", "--json"};
        Ended ended = run(wish);

        assertThat(ended.code()).isZero();
        List<JsonObject> picks = picks(ended);
        assertThat(picks).hasSize(5);
        assertThat(picks)
                .allSatisfy(pick -> assertThat(pick.keySet())
                        .containsExactly("file", "title", "artist", "valence", "arousal", "score", "reason"));
        assertThat(picks.stream().map(pick -> pick.get("valence").getAsDouble()))
                .isSorted()
                .startsWith(-0.65)
                .endsWith(0.83);
        assertThat(picks.getFirst().get("reason").getAsString()).startsWith("sad, like your mood");
        List<JsonObject> again = picks(run(wish));
        // Scores go with the time of the day, second by second.
        assertThat(scores(again))
                .usingElementComparator(new DoubleComparator(0.001))
                .containsExactlyElementsOf(scores(picks));
        Stream.concat(picks.stream(), again.stream()).forEach(pick -> pick.remove("score"));
        assertThat(again).isEqualTo(picks);
        assertThat(run("recommend", "--valence", "-0.65", "--arousal", "-0.27", "--count", "4")
                        .output())
                .contains("Nobody else listens here");
    }

    private static List<Double> scores(List<JsonObject> picks) {
        return picks.stream().map(pick -> pick.get("score").getAsDouble()).toList();
    }

    private static List<JsonObject> picks(Ended ended) {
        return ended.output()
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
    }

    @Test
    void aMoodThatIsNoneIsNotUnderstood() throws Exception {
        Ended ended = run("recommend", "--valence", "NaN", "--arousal", "0");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.errors()).contains("--valence");
        assertThat(run("recommend", "--emotion", "sad", "--playlist", "none").errors())
                .contains("There is no playlist \"none\"");
    }

    @Test
    void aSimulationComparesAllWaysToChoose() throws Exception {
        Ended ended = run("simulate", "--listeners", "4", "--plays", "40", "--seed", "1", "--json");

        assertThat(ended.code()).isZero();
        JsonArray contenders =
                JsonParser.parseString(ended.output()).getAsJsonObject().getAsJsonArray("contenders");
        assertThat(contenders).hasSize(10);
        assertThat(contenders)
                .allSatisfy(each -> assertThat(each.getAsJsonObject()
                                .getAsJsonArray("skips")
                                .get(0)
                                .getAsDouble())
                        .isBetween(0.0, 1.0));
    }

    @Test
    void aWordThatIsNoCommandIsNotUnderstood() throws Exception {
        assertThat(run("dance").code()).isEqualTo(2);
        assertThat(run("songs", "--emotion", "bored").code()).isEqualTo(2);
    }

    @Test
    void aPlaylistIsMadeOfASearchExportedImportedAndDeleted() throws Exception {
        String file = folder.resolve("Happy list.m3u8").toString();
        assertThat(run("playlist").code()).isEqualTo(2);
        assertThat(run("playlist", "create", "Glad", "--search", "emotion:happy")
                        .output())
                .contains("Glad: 4 songs, of the search emotion:happy");
        assertThat(run("playlist", "show", "glad", "--json").output().lines())
                .hasSize(4)
                .allSatisfy(line -> assertThat(line).contains("\"emotion\":\"happy\""));
        assertThat(run("playlist", "export", "Glad", file, "--relative").code()).isZero();
        Files.writeString(Path.of(file), "gone.mp3\n", StandardOpenOption.APPEND);

        Ended imported = run("playlist", "import", file);

        assertThat(imported.code()).isZero();
        assertThat(imported.output())
                .contains("line 11, gone.mp3: there is no such file")
                .contains("Happy list: 4 songs");
        assertThat(run("playlist", "delete", "GLAD").code()).isZero();
        assertThat(run("playlist", "list").output().lines()).containsExactly("Happy list: 4 songs");
        assertThat(run("playlist", "show", "Glad").errors()).contains("There is no playlist called Glad");
    }

    @Test
    void optionsMayStandBeforeTheCommandAsWell() throws Exception {
        String data = folder.resolve("elsewhere").toString();
        try (UndertoneProcess process = UndertoneProcess.start(folder, "--data", data, "--json", "songs")) {
            assertThat(process.exitCode()).isZero();
            assertThat(process.lines()).hasSizeGreaterThanOrEqualTo(7);
            assertThat(Path.of(data, "catalog.db")).exists();
        }
    }

    @Test
    void withoutADisplayItSaysSoAndRunsASessionInstead() throws Exception {
        List<String> arguments = List.of("--data", folder.resolve("data").toString());
        try (UndertoneProcess process = UndertoneProcess.start(
                folder, Resource.projectRoot(), Map.of("DISPLAY", ""), arguments.toArray(String[]::new))) {
            process.await(line -> UndertoneProcess.is(line, "reading"));
            assertThat(process.errors()).contains("no display");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDisplayThatDoesNotAnswerIsNamed() throws Exception {
        try (UndertoneProcess process = UndertoneProcess.start(
                folder, Resource.projectRoot(), Map.of("DISPLAY", ":987"), "--data", folder.toString())) {
            assertThat(process.exitCode()).isEqualTo(1);
            assertThat(process.errors()).contains("window cannot be opened").doesNotContain("\tat ");
        }
    }

    @Test
    void aListenerIsForgottenOnlyWhenSomebodySaysYes() throws Exception {
        try (Library library = Library.open(folder.resolve("data"))) {
            library.importMusic(List.of(firstTrack()), ImportProgress.NONE);
            long song = library.tracks().getFirst().id();
            Play play = Play.of(song, Instant.now(), Duration.ofSeconds(3), PlayOutcome.SKIPPED, "sad");
            library.recordPlay(play);
            library.recordPlay(play.ofListener(
                    library.profiles().add("Ada", ListenerColour.TEAL).id()));
        }

        Ended unasked = run("forget", "--listener", "ada");
        Ended unknown = run("forget", "--listener", "Eve", "--yes");
        Ended forgotten = run("forget", "--listener", "ada", "--yes", "--json");

        assertThat(unasked.code()).isEqualTo(1);
        assertThat(unasked.errors()).contains("Nothing was deleted").contains("--yes");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.errors()).contains("There are: Ada.");
        assertThat(forgotten.code()).isZero();
        assertThat(forgotten.output())
                .isEqualToIgnoringNewLines(
                        "{\"listener\":\"Ada\",\"plays\":1,\"feedback\":0,\"moods\":0,\"reviews\":0}");
        try (Library library = Library.open(folder.resolve("data"))) {
            assertThat(library.profiles().all()).hasSize(1);
            assertThat(library.recentPlays(9)).hasSize(1);
        }
    }

    @Test
    void listenersAreAddedRenamedExportedAndNamedByOtherCommands() throws Exception {
        assertThat(run("listeners", "add", "Ada", "--colour", "teal").output()).isEqualToIgnoringNewLines("Ada: teal");
        assertThat(run("listeners", "rename", "ADA", "Ida", "--json").output())
                .isEqualToIgnoringNewLines(
                        "{\"id\":2,\"name\":\"Ida\",\"colour\":\"teal\",\"pin\":false,\"face\":false}");
        assertThat(run("listeners", "add", "ida").errors()).contains("already");
        assertThat(run("listeners", "rename", "Ida", "a".repeat(10_000)).errors())
                .contains("at the most 100 characters");
        Path exports = folder.resolve("exports");
        assertThat(run("listeners", "export", "Ida", exports.toString()).output())
                .isEqualToIgnoringNewLines(
                        exports.resolve("undertone-profile-2-Ida.json").toString());
        try (Library library = Library.open(folder.resolve("data"))) {
            library.importMusic(List.of(firstTrack()), ImportProgress.NONE);
            long song = library.tracks().getFirst().id();
            Play play = Play.of(song, Instant.now(), Duration.ofSeconds(3), PlayOutcome.SKIPPED, "sad");
            library.recordPlay(play);
            library.recordPlay(play.ofListener(2));
            library.profiles().setPin(2, "1234".toCharArray());
        }

        assertThat(run("listeners").output().lines())
                .containsExactly("the listener without a name: violet", "Ida: teal, protected by a PIN");
        assertThat(run("history", "--json").output().lines())
                .singleElement()
                .asString()
                .contains("\"listener\":\"\"");
        for (String[] command : new String[][] {
            {"history", "--listener", "Ida"},
            {"recommend", "--emotion", "sad", "--listener", "ida"},
            {"listeners", "export", "Ida", exports.toString()},
            {"listeners", "rename", "Ida", "Eva"}
        }) {
            Ended refused = run(command);
            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.output()).isEmpty();
            assertThat(refused.errors())
                    .contains("The profile of Ida is protected by a PIN, and there is no terminal to ask for it in.");
        }
        assertThat(run("recommend", "--emotion", "sad", "--json", "--listener", "")
                        .code())
                .isZero();
        assertThat(run("recommend", "--emotion", "sad", "--listener", "Eve").errors())
                .contains("There is no listener of this name. There are: Ida.");
    }

    private Ended run(String... arguments) throws Exception {
        return run(Resource.projectRoot(), arguments);
    }

    private Ended run(Path home, String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of(arguments));
        if (!all.getFirst().equals("play") && !all.getFirst().equals("dance") && !all.contains("--data")) {
            all.addAll(List.of("--data", folder.resolve("data").toString()));
        }
        try (UndertoneProcess process = UndertoneProcess.start(folder, home, QUICK_START, all.toArray(String[]::new))) {
            int code = process.exitCode();
            return new Ended(code, process.output(), process.errors());
        }
    }

    private static Path firstTrack() throws Exception {
        try (Stream<Path> files =
                Files.list(Resource.projectRoot().resolve("music-library").resolve("tracks"))) {
            return files.filter(file -> file.toString().endsWith(".mp3"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private record Ended(int code, String output, String errors) {}
}
