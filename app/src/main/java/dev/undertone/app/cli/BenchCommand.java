package dev.undertone.app.cli;

import dev.undertone.app.camera.CameraSource;
import dev.undertone.app.environment.Installation;
import dev.undertone.app.figures.Bench;
import dev.undertone.app.figures.Extent;
import dev.undertone.app.figures.FigureGroup;
import dev.undertone.app.figures.FigureReport;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code undertone bench}: the figures of this program on this machine. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "Measures on this machine what this program stands for, in about two minutes: how quickly faces are read,"
                    + " files imported, songs found, chosen and decoded, how soon the window is there, what it takes of"
                    + " processor and memory; and tells how well the models do on data that they have not seen.",
            "It opens windows, and plays songs on the sound card, where there are a display and a sound card. It"
                    + " touches no library: all its files are temporary. Times are worth something only while nothing else"
                    + " runs."
        })
final class BenchCommand extends TerminalCommand implements Callable<Integer> {

    @Option(
            names = "--only",
            paramLabel = "GROUP",
            split = ",",
            description = "Measure this alone, or these: ${COMPLETION-CANDIDATES}.")
    private List<FigureGroup> only = new ArrayList<>();

    @Option(
            names = "--full",
            description = "With larger libraries and for longer, some six minutes, as the figures of the documents were"
                    + " measured.")
    private boolean full;

    @Option(
            names = "--camera",
            paramLabel = "SOURCE",
            defaultValue = "demo",
            converter = CameraSourceConverter.class,
            description = "The camera or film whose faces are read, as for session (default: ${DEFAULT-VALUE}).")
    private CameraSource camera = new CameraSource.Demo();

    @Option(names = "--markdown", description = "Print a table in Markdown.")
    private boolean markdown;

    @Override
    public Integer call() throws InterruptedException {
        Set<FigureGroup> groups = only.isEmpty() ? EnumSet.allOf(FigureGroup.class) : EnumSet.copyOf(only);
        Bench bench = new Bench(Installation.current(), camera, full ? Extent.FULL : Extent.SHORT);
        FigureReport report = bench.run(groups, group -> {
            errors().println(group.title() + " …");
            errors().flush();
        });
        FigureTable table = new FigureTable(report);
        if (isJson()) {
            terminal().json(table.toJson());
        } else {
            (markdown ? table.toMarkdown() : table.toText()).forEach(terminal()::line);
        }
        return 0;
    }
}
