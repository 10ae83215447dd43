package dev.undertone.library.door;

import dev.undertone.library.importing.ImportProgress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A program of its own: imports a folder, and says on a line how many new files it has come to. */
final class ImportingProgram {

    private ImportingProgram() {}

    public static void main(String[] arguments) {
        try (Library library = Library.open(Path.of(arguments[0]))) {
            library.importMusic(List.of(Path.of(arguments[1])), new SlowTeller());
        }
    }

    static Process start(Path data, Path music) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ImportingProgram.class.getName(),
                        data.toString(),
                        music.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static final class SlowTeller implements ImportProgress {

        @Override
        public void advanced(int done, int found) {
            System.out.println(done);
        }
    }
}
