package dev.undertone.app.figures;

import dev.undertone.app.environment.Installation;
import dev.undertone.library.Track;
import dev.undertone.library.analysis.AnalysisReport;
import dev.undertone.library.analysis.SongAnalysis;
import dev.undertone.library.door.Library;
import dev.undertone.library.importing.ImportProgress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A data directory as it is when the program has been there for a while: the starter library is imported, listened to and measured, so
 * that nothing goes on in the background any more.
 */
final class StarterData {

    private final Installation installation;
    private final Workspace workspace;
    private @Nullable Made made;

    StarterData(Installation installation, Workspace workspace) {
        this.installation = installation;
        this.workspace = workspace;
    }

    /**
     * What was made.
     *
     * @param folder the data directory
     * @param songs of the starter library
     * @param heard how listening to them went
     * @param measuring how long it took to measure their loudness and outline
     */
    record Made(Path folder, List<Track> songs, AnalysisReport heard, Duration measuring) {}

    /** Makes it when it is asked for first. */
    Made made() throws IOException {
        if (made == null) {
            made = make(workspace.empty("data"));
        }
        return made;
    }

    private Made make(Path folder) {
        try (Library library = Library.open(folder)) {
            library.importMusic(List.of(installation.starterTracks()), ImportProgress.NONE);
            try (SongAnalysis analysis = library.analysis(installation.songWeights(), () -> false)) {
                AnalysisReport heard = analysis.run(false);
                long start = System.nanoTime();
                analysis.measure();
                return new Made(folder, library.tracks(), heard, Duration.ofNanos(System.nanoTime() - start));
            }
        }
    }
}
