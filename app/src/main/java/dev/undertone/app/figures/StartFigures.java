package dev.undertone.app.figures;

import dev.undertone.app.environment.Display;
import dev.undertone.app.settings.Settings;
import dev.undertone.app.settings.SettingsFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** From the start of the process to the first picture of the window, to all of it, and to the first reading of the demo camera. */
final class StartFigures implements FigureSource {

    private static final String WINDOW = "From start to window";
    private static final String WHOLE = "From start to all of the window";
    private static final String READING = "From start to the first reading";
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Workspace workspace;
    private final StarterData data;
    private final Extent extent;

    StartFigures(Workspace workspace, StarterData data, Extent extent) {
        this.workspace = workspace;
        this.data = data;
        this.extent = extent;
    }

    @Override
    public List<Figure> measure() throws IOException, InterruptedException {
        if (!Display.isPresent()) {
            String why = "there is no display";
            return List.of(
                    Figure.notMeasured("start.window", WINDOW, "ms", why),
                    Figure.notMeasured("start.whole", WHOLE, "ms", why),
                    Figure.notMeasured("start.reading", READING, "ms", why));
        }
        Path folder = data.made().folder();
        new SettingsFile(folder)
                .save(Settings.DEFAULT
                        .withWelcomed(true)
                        .withCameraSource("demo")
                        .withCameraAtStart(true));
        List<Double> windows = new ArrayList<>();
        List<Double> wholes = new ArrayList<>();
        List<Double> readings = new ArrayList<>();
        Path printed = workspace.empty("starts");
        for (int i = 0; i <= extent.starts(); i++) {
            List<String> arguments = List.of("--data", folder.toString(), "--report-start=exit");
            try (ProgramProcess program = ProgramProcess.start(printed, arguments)) {
                windows.add(program.awaitReport("window", LONGEST));
                wholes.add(program.awaitReport("whole", LONGEST));
                readings.add(program.awaitReport("reading", LONGEST));
                program.awaitEnd();
            }
        }
        // The first start brings the files into the system's memory.
        windows.removeFirst();
        wholes.removeFirst();
        readings.removeFirst();
        String note = "%d starts after one that does not count, demo camera".formatted(extent.starts());
        List<Figure> figures = new ArrayList<>();
        figures.addAll(new Distribution(windows).medianAndWorst("start.window", WINDOW, "ms", note));
        figures.addAll(new Distribution(wholes).medianAndWorst("start.whole", WHOLE, "ms", note));
        figures.addAll(new Distribution(readings).medianAndWorst("start.reading", READING, "ms", note));
        return figures;
    }
}
