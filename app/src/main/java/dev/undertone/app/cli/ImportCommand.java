package dev.undertone.app.cli;

import dev.undertone.app.environment.LogFile;
import dev.undertone.library.door.Library;
import dev.undertone.library.importing.ImportProgress;
import dev.undertone.library.importing.ImportReport;
import dev.undertone.library.importing.RejectedFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code undertone import}: folders into the library. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Takes the music of folders into the library, where it is; nothing is copied. The folders are looked"
                        + " through again while Undertone runs. Ctrl-C ends it; what was taken by then stays.")
final class ImportCommand extends LibraryCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "Folders, or single files, which are not watched.")
    private List<Path> places = List.of();

    ImportCommand(Program program) {
        super(program);
    }

    @Override
    public Integer call() {
        LogFile.open(dataDirectory().logs());
        Terminal terminal = terminal();
        try (Interruption interruption = Interruption.watched();
                Library library = openLibrary()) {
            ImportReport report = added(library, interruption);
            if (isJson()) {
                terminal.json(toJson(report));
            } else {
                toText(report).forEach(terminal::line);
            }
        }
        return 0;
    }

    private ImportReport added(Library library, Interruption interruption) {
        try (ProgressLine line = new ProgressLine(errors())) {
            return library.addMusic(places, new Progress(line, interruption));
        }
    }

    private static Map<String, Object> toJson(ImportReport report) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("found", report.found());
        object.put("added", report.added());
        object.put("updated", report.updated());
        object.put("unchanged", report.unchanged());
        object.put("moved", report.moved());
        object.put("duplicates", report.duplicates());
        object.put("gone", report.gone());
        object.put(
                "rejected",
                report.rejected().stream().map(ImportCommand::toJson).toList());
        object.put("cancelled", report.cancelled());
        object.put("seconds", Terminal.round(report.took().toMillis() / 1e3, 3));
        return object;
    }

    private static Map<String, Object> toJson(RejectedFile rejected) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", rejected.file().toString());
        object.put("reason", rejected.reason());
        return object;
    }

    private static List<String> toText(ImportReport report) {
        List<String> lines = new ArrayList<>();
        report.rejected().forEach(file -> lines.add("Left out: " + file.file() + ": " + file.reason()));
        lines.add(
                "%,d files found: %,d added, %,d updated, %,d unchanged, %,d moved, %,d copies, %,d gone, %,d left out"
                        .formatted(
                                report.found(),
                                report.added(),
                                report.updated(),
                                report.unchanged(),
                                report.moved(),
                                report.duplicates(),
                                report.gone(),
                                report.rejected().size()));
        lines.add("%s after %.1f s"
                .formatted(
                        report.cancelled() ? "Cancelled" : "Done", report.took().toMillis() / 1e3));
        return lines;
    }

    private record Progress(ProgressLine line, Interruption interruption) implements ImportProgress {

        @Override
        public void advanced(int done, int found) {
            line.show("%,d of %,d files".formatted(done, found), done == found);
        }

        @Override
        public boolean isCancelled() {
            return interruption.isAsked();
        }
    }
}
