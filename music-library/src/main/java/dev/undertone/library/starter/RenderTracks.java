package dev.undertone.library.starter;

import dev.undertone.library.starter.pieces.Album;
import dev.undertone.library.starter.pieces.Piece;
import dev.undertone.library.starter.render.Recording;
import dev.undertone.library.starter.render.Recording.Take;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Records the starter library anew; run by {@code music-library/bin/render-tracks}. */
public final class RenderTracks {

    private RenderTracks() {}

    /**
     * Records every piece, or those whose file names contain one of the further arguments.
     *
     * @param arguments soundfont, folder for the MP3 files, and words to choose pieces by
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            run(
                    Path.of(arguments[0]),
                    Path.of(arguments[1]),
                    List.of(arguments).subList(2, arguments.length),
                    System.out);
        } catch (UserFacingException problem) {
            System.err.println(problem.getMessage());
            System.exit(1);
        }
    }

    private static void run(Path soundFont, Path folder, List<String> words, PrintStream out)
            throws IOException, InterruptedException {
        Recording recording = new Recording(soundFont);
        for (Album album : StarterLibrary.albums()) {
            for (Piece piece : album.pieces()) {
                if (words.isEmpty() || words.stream().anyMatch(piece.fileName()::contains)) {
                    print(recording.record(album, piece, folder), out);
                }
            }
        }
    }

    private static void print(Take take, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%-44s %5.1f s  %6.2f LUFS  %5d kB%n",
                take.file().getFileName(),
                take.seconds(),
                take.loudness(),
                take.bytes() / 1000);
    }
}
