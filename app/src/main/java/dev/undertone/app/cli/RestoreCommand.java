package dev.undertone.app.cli;

import dev.undertone.library.catalog.MergeReport;
import dev.undertone.library.door.Library;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
                terminal.line(counts(report).entrySet().stream()
                        .map(kind -> "%s: %,d added, %,d known"
                                .formatted(
                                        kind.getKey(),
                                        kind.getValue().added(),
                                        kind.getValue().known()))
                        .collect(Collectors.joining("; ")));
            }
        }
        return 0;
    }

    private static Map<String, MergeReport.Count> counts(MergeReport report) {
        Map<String, MergeReport.Count> counts = new LinkedHashMap<>();
        counts.put("tracks", report.tracks());
        counts.put("plays", report.plays());
        counts.put("moods", report.moods());
        counts.put("playlists", report.playlists());
        counts.put("listeners", report.listeners());
        counts.put("ratings", report.ratings());
        counts.put("feedback", report.feedback());
        counts.put("reviews", report.reviews());
        counts.put("corrections", report.corrections());
        return counts;
    }

    private static Map<String, Object> toJson(MergeReport report) {
        Map<String, Object> object = new LinkedHashMap<>();
        counts(report).forEach((kind, count) -> {
            object.put(kind + "Added", count.added());
            object.put(kind + "Known", count.known());
        });
        object.put("notPlaced", report.notPlaced());
        return object;
    }
}
