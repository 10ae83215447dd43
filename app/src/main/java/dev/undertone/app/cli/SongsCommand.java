package dev.undertone.app.cli;

import dev.undertone.library.Track;
import dev.undertone.library.door.Library;
import dev.undertone.library.search.SearchMatch;
import dev.undertone.models.Emotion;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code undertone songs}: what the library holds. */
@Command(name = "songs", mixinStandardHelpOptions = true, description = "Lists the songs of the library.")
final class SongsCommand extends LibraryCommand implements Callable<Integer> {

    @Option(
            names = "--emotion",
            paramLabel = "E",
            description = "Only songs of this emotion: ${COMPLETION-CANDIDATES}.")
    private @Nullable Emotion emotion;

    @Option(
            names = "--search",
            paramLabel = "TEXT",
            defaultValue = "",
            description = {
                "Only songs that meet this search: words that begin a word of title, artist, album or genre, \"several in"
                        + " quotes\", and fields; a minus before either for the contrary.",
                "title: artist: album: genre: with words; year: rating: plays: bpm: with 3, >=3, 1-3 or none; length:<3:00;"
                        + " added: played: with <7d, >1y, 2024-05 or played:never; emotion: format: with their names; is:"
                        + " with available, rated, played, their contraries with un, or edited.",
                "Example: artist:\"erik satie\" year:<1900 -emotion:sad rating:>=4"
            })
    private String text = "";

    SongsCommand(Program program) {
        super(program);
    }

    @Override
    public Integer call() {
        Terminal terminal = terminal();
        try (Library library = openLibrary()) {
            // The emotion first: behind a quote that is not closed it would be one of the words.
            SearchMatch match = library.search(emotion == null ? text : "emotion:" + emotion.word() + " " + text);
            match.message().ifPresent(errors()::println);
            List<Track> songs = library.tracks().stream()
                    .filter(song -> match.contains(song.id()))
                    .toList();
            for (Track song : songs) {
                if (isJson()) {
                    terminal.json(SongLines.toJson(song));
                } else {
                    terminal.line(SongLines.toText(song));
                }
            }
            if (!isJson()) {
                terminal.line(songs.size() == 1 ? "1 song" : songs.size() + " songs");
            }
        }
        return 0;
    }
}
