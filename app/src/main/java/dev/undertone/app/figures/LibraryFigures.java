package dev.undertone.app.figures;

import dev.undertone.library.TrackTags;
import dev.undertone.library.catalog.sample.MadeUpLibrary;
import dev.undertone.library.door.Library;
import dev.undertone.library.figures.ImportRates;
import dev.undertone.library.figures.KeyStroke;
import dev.undertone.library.figures.SearchTimes;
import dev.undertone.library.figures.SmallSongs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How quickly files are imported and songs are found, in libraries that are made up. */
final class LibraryFigures implements FigureSource {

    private static final int FILE_SIZE = 60_000;

    private final Workspace workspace;
    private final Extent extent;

    LibraryFigures(Workspace workspace, Extent extent) {
        this.workspace = workspace;
        this.extent = extent;
    }

    @Override
    public List<Figure> measure() throws IOException {
        List<Figure> figures = new ArrayList<>(imports());
        figures.addAll(searches());
        return figures;
    }

    private List<Figure> imports() throws IOException {
        Path music = workspace.empty("music");
        SmallSongs.write(music, extent.importedFiles(), FILE_SIZE);
        List<Double> rates =
                ImportRates.measure(workspace.empty("imports"), music, extent.importedFiles(), extent.importRuns());
        String note = "%,d tagged MP3s of %d kB, %d imports; the files lie in the system's memory"
                .formatted(extent.importedFiles(), FILE_SIZE / 1000, rates.size());
        return List.of(
                new Figure("import.rate", "Importing", "median", new Distribution(rates).median(), "files/s", note),
                new Figure("import.rate", "Importing", "first", rates.getFirst(), "files/s", note));
    }

    private List<Figure> searches() throws IOException {
        Path folder = workspace.empty("search");
        List<TrackTags> songs = MadeUpLibrary.fill(folder, extent.librarySongs());
        try (Library library = Library.open(folder)) {
            SearchTimes times = new SearchTimes(library);
            times.typeWords(songs);
            times.typeFields();
            List<Double> milliseconds = Stream.concat(times.typeWords(songs).stream(), times.typeFields().stream())
                    .map(KeyStroke::milliseconds)
                    .toList();
            return new Distribution(milliseconds)
                    .medianAndP95(
                            "search.latency",
                            "A search at each key stroke",
                            "ms",
                            "%,d songs, %,d key strokes, words and fields"
                                    .formatted(extent.librarySongs(), milliseconds.size()));
        }
    }
}
