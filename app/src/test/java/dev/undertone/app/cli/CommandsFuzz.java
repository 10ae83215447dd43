package dev.undertone.app.cli;

import dev.undertone.app.environment.DataDirectory;
import dev.undertone.app.environment.StartReport;
import dev.undertone.app.opening.InstanceClaim;
import dev.undertone.app.playback.AudioOutput;
import dev.undertone.app.session.Services;
import dev.undertone.library.ListenerColour;
import dev.undertone.library.Track;
import dev.undertone.library.door.Library;
import dev.undertone.library.importing.ImportProgress;
import dev.undertone.models.UserFacingException;
import dev.undertone.testing.FuzzTarget;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Arguments, one a line, through to commands that only read; of every other command, what is made of its arguments. Whatever they
 * are, the exit code is one of the three, what goes wrong is told in a sentence, and the library is as it was.
 */
public final class CommandsFuzz extends FuzzTarget {

    private static final Set<String> READING = Set.of("songs", "recommend", "history");
    private static final Set<String> READING_PARTS = Set.of("list", "show");

    private @Nullable Path data;

    @Override
    public String name() {
        return "commands";
    }

    @Override
    public int longest() {
        return 1 << 10;
    }

    @Override
    public void take(byte[] input) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                new String(input, StandardCharsets.UTF_8).replace("\0", "").split("\n", -1)));
        makeHarmless(arguments);
        Path library = library();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream output = System.out;
        PrintStream errors = System.err;
        int code;
        try (PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(both);
            System.setErr(both);
            code = UndertoneCommand.run(new OneLibrary(library), arguments.toArray(String[]::new));
        } finally {
            System.setOut(output);
            System.setErr(errors);
        }
        String told = printed.toString(StandardCharsets.UTF_8);
        require(code >= 0 && code <= 2, "an exit code for " + arguments, code);
        require(!told.contains("\n\tat "), "a stack trace for " + arguments, told);
        require(code == 0 || !told.isBlank(), "not a word for " + arguments, code);
    }

    /** What would write, play or look is only asked for its help, which reads the arguments none the less. */
    private static void makeHarmless(List<String> arguments) {
        String command = arguments.getFirst();
        boolean reads = READING.contains(command)
                || (command.equals("playlist") && arguments.size() > 1 && READING_PARTS.contains(arguments.get(1)));
        if (!reads) {
            arguments.addFirst("--help");
        }
    }

    /** A library with a song, a playlist and a listener. */
    private Path library() throws IOException {
        if (data == null) {
            Path music = Files.createDirectories(folder().resolve("music"));
            try (InputStream song = CommandsFuzz.class.getResourceAsStream("/dev/undertone/app/sounds/tone.mp3")) {
                Files.copy(song, music.resolve("tone.mp3"));
            }
            data = folder().resolve("data");
            try (Library library = Library.open(data)) {
                library.importMusic(List.of(music), ImportProgress.NONE);
                library.playlists()
                        .create(
                                "Evening",
                                library.tracks().stream().map(Track::id).toList());
                library.profiles().add("Ada", ListenerColour.TEAL);
            }
        }
        return data;
    }

    /** Opens one library, whatever folder is named. */
    private record OneLibrary(Path folder) implements Program {

        @Override
        public Library openLibrary(DataDirectory data) {
            return Library.open(folder);
        }

        @Override
        public Services openServices(DataDirectory data, AudioOutput output) {
            throw new UserFacingException("Nothing is played here.", "Listen elsewhere.");
        }

        @Override
        public void openWindow(DataDirectory data, StartReport report, InstanceClaim claim) {
            throw new UserFacingException("No window is opened here.", "Look elsewhere.");
        }

        @Override
        public void openWindow(
                DataDirectory data,
                InstanceClaim claim,
                AudioOutput output,
                InstantSource clock,
                Consumer<Services> whenOpened) {
            throw new UserFacingException("No window is opened here.", "Look elsewhere.");
        }
    }

    @Override
    public void close() throws IOException {
        data = null;
        super.close();
    }

    @Override
    public List<byte[]> seeds() {
        return utf8(
                "songs\n"
                        + "--search\n"
                        + "artist:\"erik satie\" year:<1900 -emotion:sad rating:>=4 length:<3:00 added:<7d is:played",
                "songs\n--emotion\nhappy\n--json",
                "recommend\n--emotion=sad\n--aim\nlift\n--count\n3\n--seed=7\n--genre\nRock\n--playlist\nEvening",
                "recommend\n--valence=-0.5\n--arousal\n0.25\n--listener\nAda",
                "history\n--limit\n10\n--listener\n",
                "playlist\nshow\nEvening",
                "playlist\nlist\n--json",
                "playlist\nexport\nEvening\nlist.m3u8\n--relative",
                "session\n--camera\ndemo\n--aim\nlift\n--seconds\n3",
                "play\n--audio\nnone\n@song.mp3",
                "simulate\n--listeners\n3",
                "--version");
    }

    @Override
    public List<String> words() {
        return List.of(
                "songs",
                "recommend",
                "history",
                "playlist",
                "list",
                "show",
                "import",
                "export",
                "restore",
                "forget",
                "feel",
                "look",
                "doctor",
                "analyze",
                "listeners",
                "--search",
                "--emotion",
                "--json",
                "--data",
                "--help",
                "--",
                "--listener",
                "--limit",
                "artist:",
                "year:<",
                "length:>",
                "played:",
                "added:",
                "rating:>=",
                "is:edited",
                "bpm:",
                "\"",
                "-",
                "1e999",
                "NaN",
                "2147483648",
                "*",
                "(",
                "NEAR(",
                "OR");
    }
}
