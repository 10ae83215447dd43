package dev.undertone.app.cli;

import dev.undertone.library.backup.BackupReport;
import dev.undertone.library.door.Library;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code undertone export}: all that the listener put in, as files. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes all that is known of your songs, and all that you said and heard, into a folder: as JSON, which"
                        + " `undertone restore` reads again, and each playlist as an M3U8 file. Music files are not copied.")
final class ExportCommand implements Callable<Integer> {

    private final Program program;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // as above
    private UndertoneCommand undertone;

    @Parameters(paramLabel = "DIR", description = "The folder; it is made where it is missing.")
    @SuppressWarnings("NullAway.Init") // as above
    private Path folder;

    ExportCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Terminal terminal = new Terminal(spec.commandLine().getOut());
        try (Library library = program.openLibrary(undertone.common().dataDirectory())) {
            BackupReport report = library.exportTo(folder.toAbsolutePath().normalize());
            if (undertone.common().isJson()) {
                Map<String, Object> object = new LinkedHashMap<>();
                object.put("file", report.file().toString());
                object.put("tracks", report.tracks());
                object.put("plays", report.plays());
                object.put("playlists", report.playlists());
                terminal.json(object);
            } else {
                terminal.line("%s: %,d songs, %,d plays, %,d playlists"
                        .formatted(report.file(), report.tracks(), report.plays(), report.playlists()));
            }
        }
        return 0;
    }
}
