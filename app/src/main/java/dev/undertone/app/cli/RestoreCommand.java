package dev.undertone.app.cli;

import dev.undertone.library.catalog.MergeReport;
import dev.undertone.library.door.Library;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code undertone restore}: what {@code undertone export} wrote, back into a library. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description =
                "Merges what `undertone export` wrote into the library, all of it or nothing. Songs are known by their"
                        + " audio, the later of two words on a song counts, and nothing is there twice.")
final class RestoreCommand extends LibraryCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "The folder that was written.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private Path folder;

    RestoreCommand(Program program) {
        super(program);
    }

    @Override
    public Integer call() {
        Terminal terminal = terminal();
        try (Library library = openLibrary()) {
            MergeReport report = library.restoreFrom(folder.toAbsolutePath().normalize());
            if (isJson()) {
                terminal.json(toJson(report));
            } else {
                report.notPlaced().forEach(sentence -> terminal.line("Not restored: " + sentence));
                terminal.line(("Songs: %,d added, %,d known; plays: %,d added, %,d known; moods: %,d added, %,d known;"
                                + " playlists: %,d added, %,d known")
                        .formatted(
                                report.tracksAdded(),
                                report.tracksKnown(),
                                report.playsAdded(),
                                report.playsKnown(),
                                report.moodsAdded(),
                                report.moodsKnown(),
                                report.playlistsAdded(),
                                report.playlistsKnown()));
            }
        }
        return 0;
    }

    private static Map<String, Object> toJson(MergeReport report) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("tracksAdded", report.tracksAdded());
        object.put("tracksKnown", report.tracksKnown());
        object.put("playsAdded", report.playsAdded());
        object.put("playsKnown", report.playsKnown());
        object.put("moodsAdded", report.moodsAdded());
        object.put("moodsKnown", report.moodsKnown());
        object.put("playlistsAdded", report.playlistsAdded());
        object.put("playlistsKnown", report.playlistsKnown());
        object.put("notPlaced", report.notPlaced());
        return object;
    }
}
