package dev.undertone.app.figures;

import dev.undertone.library.figures.SharedTaste;
import java.util.ArrayList;
import java.util.List;

/** How quickly songs are chosen among many. */
final class ChoiceFigures implements FigureSource {

    private static final int ARC = 5;
    private static final int WARM_UP = 150;
    private static final int MEASURED = 150;

    private final Extent extent;

    ChoiceFigures(Extent extent) {
        this.extent = extent;
    }

    @Override
    public List<Figure> measure() {
        SharedTaste taste = new SharedTaste(extent.librarySongs(), extent.plays());
        String note = "%,d songs, a listener with %,d plays and three others"
                .formatted(extent.librarySongs(), extent.plays());
        choose(taste, 1, WARM_UP);
        List<Figure> figures = new ArrayList<>(new Distribution(choose(taste, 1, MEASURED))
                .medianAndP95("recommendation.latency", "A recommendation", "ms", note));
        choose(taste, ARC, WARM_UP / ARC);
        figures.addAll(new Distribution(choose(taste, ARC, MEASURED / ARC))
                .medianAndP95("recommendation.arc", "Five songs, one after the other", "ms", note));
        return figures;
    }

    private static List<Double> choose(SharedTaste taste, int songs, int times) {
        List<Double> milliseconds = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            if (taste.choose(songs).size() != songs) {
                throw new IllegalStateException("fewer songs were chosen than were asked for");
            }
            milliseconds.add((System.nanoTime() - start) / 1e6);
        }
        return milliseconds;
    }
}
