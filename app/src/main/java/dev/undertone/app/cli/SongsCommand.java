package dev.undertone.app.cli;

import dev.undertone.library.Track;
import dev.undertone.library.door.Library;
import dev.undertone.models.Emotion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code undertone songs}: what the library holds. */
@Command(name = "songs", mixinStandardHelpOptions = true, description = "Lists the songs of the library.")
final class SongsCommand implements Callable<Integer> {

    private final Program program;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // as above
    private UndertoneCommand undertone;

    @Option(
            names = "--emotion",
            paramLabel = "E",
            description = "Only songs of this emotion: ${COMPLETION-CANDIDATES}.")
    private @Nullable Emotion emotion;

    @Option(
            names = "--search",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "Only songs whose title, artist, album or genre hold these words.")
    private String text = "";

    SongsCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Terminal terminal = new Terminal(spec.commandLine().getOut());
        try (Library library = program.openLibrary(undertone.common().dataDirectory())) {
            List<Track> songs = library.find(emotion, text);
            for (Track song : songs) {
                if (undertone.common().isJson()) {
                    terminal.json(toJson(song));
                } else {
                    terminal.line(toText(song));
                }
            }
            if (!undertone.common().isJson()) {
                terminal.line(songs.size() == 1 ? "1 song" : songs.size() + " songs");
            }
        }
        return 0;
    }

    private static Map<String, Object> toJson(Track song) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", song.id());
        object.put("title", song.title());
        object.put("artist", song.artist());
        object.put("album", song.album());
        object.put("genres", song.tags().genres());
        object.put("seconds", Terminal.round(song.duration().toMillis() / 1e3, 3));
        object.put("file", song.file().toString());
        object.put("emotion", song.emotion().map(Emotion::word).orElse(null));
        object.put("scores", Terminal.byWord(song.scores()));
        object.put("source", song.source().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        object.put("available", song.available());
        return object;
    }

    private static String toText(Track song) {
        long seconds = song.duration().toSeconds();
        return "%-10s %2d:%02d  %s – %s%s"
                .formatted(
                        song.emotion().map(Emotion::word).orElse("?"),
                        seconds / 60,
                        seconds % 60,
                        song.artist(),
                        song.title(),
                        song.available() ? "" : " (not there)");
    }
}
