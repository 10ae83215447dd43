package dev.undertone.app.cli;

import dev.undertone.library.Playlist;
import dev.undertone.library.door.Library;
import dev.undertone.library.playlist.MissingEntry;
import dev.undertone.library.playlist.PlaylistImportReport;
import dev.undertone.library.playlist.Playlists;
import dev.undertone.models.UserFacingException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code undertone playlist}: playlists, and the files in which other players keep theirs. */
@Command(
        name = "playlist",
        mixinStandardHelpOptions = true,
        description = "Lists, makes, imports and exports playlists. Capitals in names make no difference.")
final class PlaylistCommand extends LibraryCommand implements Runnable {

    PlaylistCommand(Program program) {
        super(program);
    }

    @Override
    public void run() {
        throw new ParameterException(
                commandLine(), "What to do with playlists is missing: list, show, create, import, export or delete");
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the playlists.")
    void list() {
        with((playlists, terminal) -> {
            for (Playlist playlist : playlists.list()) {
                print(terminal, playlist, playlists.tracks(playlist.id()).size());
            }
        });
    }

    @Command(name = "show", mixinStandardHelpOptions = true, description = "Lists the songs of a playlist.")
    void show(@Parameters(paramLabel = "NAME") String name) {
        try (Library library = openLibrary()) {
            Playlists playlists = library.playlists();
            Terminal terminal = terminal();
            for (long id : playlists.tracks(named(playlists, name).id())) {
                library.track(id).ifPresent(song -> {
                    if (isJson()) {
                        terminal.json(SongLines.toJson(song));
                    } else {
                        terminal.line(SongLines.toText(song));
                    }
                });
            }
        }
    }

    @Command(name = "create", mixinStandardHelpOptions = true, description = "Makes a playlist.")
    void create(
            @Parameters(paramLabel = "NAME") String name,
            @Option(
                            names = "--search",
                            paramLabel = "TEXT",
                            description =
                                    "It holds whatever songs this search finds, now and later; undertone songs --help"
                                            + " explains searches.")
                    @Nullable String search) {
        with((playlists, terminal) -> {
            Playlist made = search == null ? playlists.create(name, List.of()) : playlists.createSmart(name, search);
            print(terminal, made, playlists.tracks(made.id()).size());
        });
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = "Makes a playlist of the songs that an M3U or XSPF file names and the library has.")
    void importFile(@Parameters(paramLabel = "FILE") Path file) {
        with((playlists, terminal) -> {
            PlaylistImportReport report = playlists.importFile(file);
            if (isJson()) {
                terminal.json(toJson(report));
                return;
            }
            for (MissingEntry entry : report.missing()) {
                terminal.line("line %d, %s: %s".formatted(entry.line(), entry.written(), entry.reason()));
            }
            report.playlist()
                    .ifPresentOrElse(
                            made -> terminal.line(toText(made, report.taken())),
                            () -> terminal.line("None of its songs is in the library, so no playlist was made."));
        });
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description =
                    "Writes a playlist to a file that ends with .m3u8, .m3u or .xspf, in the place of one that is there.")
    void exportFile(
            @Parameters(index = "0", paramLabel = "NAME") String name,
            @Parameters(index = "1", paramLabel = "FILE") Path file,
            @Option(
                            names = "--relative",
                            description =
                                    "Name the songs by the way from the file's folder, so that both can be moved together.")
                    boolean relative) {
        with((playlists, terminal) -> {
            Playlist playlist = named(playlists, name);
            print(terminal, playlist, playlists.exportFile(playlist.id(), file, relative));
        });
    }

    @Command(name = "delete", mixinStandardHelpOptions = true, description = "Deletes a playlist; its songs stay.")
    void delete(@Parameters(paramLabel = "NAME") String name) {
        with((playlists, terminal) -> {
            Playlist playlist = named(playlists, name);
            int songs = playlists.tracks(playlist.id()).size();
            playlists.delete(playlist.id());
            print(terminal, playlist, songs);
        });
    }

    private void with(BiConsumer<Playlists, Terminal> work) {
        try (Library library = openLibrary()) {
            work.accept(library.playlists(), terminal());
        }
    }

    private static Playlist named(Playlists playlists, String name) {
        return playlists
                .named(name)
                .orElseThrow(() -> new UserFacingException(
                        "There is no playlist called " + name + ".", "undertone playlist list shows all there are."));
    }

    private void print(Terminal terminal, Playlist playlist, int songs) {
        if (isJson()) {
            terminal.json(toJson(playlist, songs));
        } else {
            terminal.line(toText(playlist, songs));
        }
    }

    private static String toText(Playlist playlist, int songs) {
        String count = songs == 1 ? "1 song" : "%,d songs".formatted(songs);
        return playlist.name() + ": " + count
                + playlist.search().map(search -> ", of the search " + search).orElse("");
    }

    private static Map<String, Object> toJson(Playlist playlist, int songs) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", playlist.name());
        object.put("search", playlist.search().orElse(null));
        object.put("songs", songs);
        object.put("changed", playlist.changed().toString());
        return object;
    }

    private static Map<String, Object> toJson(PlaylistImportReport report) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", report.playlist().map(Playlist::name).orElse(null));
        object.put("songs", report.taken());
        object.put(
                "missing",
                report.missing().stream().map(PlaylistCommand::toJson).toList());
        return object;
    }

    private static Map<String, Object> toJson(MissingEntry entry) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("line", entry.line());
        object.put("written", entry.written());
        object.put("reason", entry.reason());
        object.put("file", entry.file().map(Path::toString).orElse(null));
        return object;
    }
}
