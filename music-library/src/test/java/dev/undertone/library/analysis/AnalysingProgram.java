package dev.undertone.library.analysis;

import dev.undertone.library.catalog.Catalog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;

/** A program of its own: listens to the songs of a catalog, and says on a line how many it has heard. */
final class AnalysingProgram {

    private AnalysingProgram() {}

    public static void main(String[] arguments) {
        try (Catalog catalog = Catalog.open(Path.of(arguments[0]), InstantSource.system());
                SongAnalysis analysis = new SongAnalysis(catalog, () -> new TestEar("1"), () -> false)) {
            analysis.addListener(progress -> System.out.println(progress.done()));
            analysis.run(false);
        }
    }

    static Process start(Path data) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AnalysingProgram.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
