package dev.undertone.app.figures;

import dev.undertone.app.camera.CameraSource;
import dev.undertone.app.environment.Installation;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Measures what is asked for, group by group, in a temporary folder. */
public final class Bench {

    private final Installation installation;
    private final CameraSource camera;
    private final Extent extent;

    /**
     * @param camera whose frames are read
     */
    public Bench(Installation installation, CameraSource camera, Extent extent) {
        this.installation = installation;
        this.camera = camera;
        this.extent = extent;
    }

    /**
     * Measures. What cannot be measured is told as a figure without a value, and the rest is measured all the same.
     *
     * @param groups which
     * @param began hears of each group when it begins
     * @throws UserFacingException if there is no room for temporary files
     */
    public FigureReport run(Set<FigureGroup> groups, Consumer<FigureGroup> began) throws InterruptedException {
        Machine machine = Machine.current();
        Map<FigureGroup, List<Figure>> figures = new EnumMap<>(FigureGroup.class);
        try (Workspace workspace = new Workspace()) {
            StarterData data = new StarterData(installation, workspace);
            for (FigureGroup group : groups) {
                began.accept(group);
                figures.put(group, measure(group, workspace, data));
            }
        } catch (IOException e) {
            throw new UserFacingException(
                    "The temporary files for measuring cannot be written: " + e.getMessage() + ".",
                    "Make room in " + System.getProperty("java.io.tmpdir") + ".",
                    e);
        }
        return new FigureReport(machine, figures);
    }

    private List<Figure> measure(FigureGroup group, Workspace workspace, StarterData data)
            throws IOException, InterruptedException {
        try {
            return source(group, workspace, data).measure();
        } catch (UserFacingException problem) {
            return List.of(Figure.notMeasured(
                    group.toString(), group.title(), "", problem.whatHappened() + " " + problem.whatToDo()));
        }
    }

    private FigureSource source(FigureGroup group, Workspace workspace, StarterData data) {
        return switch (group) {
            case READINGS -> new ReadingFigures(camera, installation.faceWeights(), extent);
            case ACCURACY -> new AccuracyFigures(installation);
            case LIBRARY -> new LibraryFigures(workspace, extent);
            case CHOICE -> new ChoiceFigures(extent);
            case SOUND -> new SoundFigures(data);
            case START -> new StartFigures(workspace, data, extent);
            case WINDOW -> new WindowFigures(workspace, data, extent);
        };
    }
}
