package dev.undertone.app.cli;

import dev.undertone.library.backup.BackupReport;
import dev.undertone.library.door.Library;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code undertone export}: all that the listener put in, as files. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes all that is known of your songs, and all that you said and heard, into a folder: as JSON, which"
                        + " `undertone restore` reads again, and each playlist as an M3U8 file. Music files are not copied.")
final class ExportCommand extends LibraryCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "The folder; it is made where it is missing.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private Path folder;

    ExportCommand(Program program) {
        super(program);
    }

    @Override
    public Integer call() {
        Terminal terminal = terminal();
        try (Library library = openLibrary()) {
            BackupReport report = library.exportTo(folder.toAbsolutePath().normalize());
            if (isJson()) {
                terminal.json(toJson(report));
            } else {
                terminal.line(("%s: %,d songs, %,d listeners with a name, stars given %,d times, %,d plays, %,d moods,"
                                + " feedback given %,d times, %,d ratings of 1 to 10, %,d corrected readings, %,d playlists")
                        .formatted(
                                report.file(),
                                report.tracks(),
                                report.listeners(),
                                report.ratings(),
                                report.plays(),
                                report.moods(),
                                report.feedback(),
                                report.reviews(),
                                report.corrections(),
                                report.playlists()));
            }
        }
        return 0;
    }

    private static Map<String, Object> toJson(BackupReport report) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", report.file().toString());
        object.put("tracks", report.tracks());
        object.put("plays", report.plays());
        object.put("moods", report.moods());
        object.put("playlists", report.playlists());
        object.put("listeners", report.listeners());
        object.put("ratings", report.ratings());
        object.put("feedback", report.feedback());
        object.put("reviews", report.reviews());
        object.put("corrections", report.corrections());
        return object;
    }
}
