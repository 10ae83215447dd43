package dev.undertone.library.door;

import dev.undertone.library.Play;
import dev.undertone.library.PlayOutcome;
import dev.undertone.library.SavedQueue;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/** A program of its own: records plays and saves queues for ever, and says on a line how many are kept. */
final class TirelessWriter {

    private TirelessWriter() {}

    public static void main(String[] arguments) {
        try (Library library = Library.open(Path.of(arguments[0]))) {
            long song = library.tracks().getFirst().id();
            long count = library.recentPlays(Integer.MAX_VALUE).size();
            while (true) {
                count++;
                library.recordPlay(
                        Play.of(song, Instant.now(), Duration.ofMillis(count), PlayOutcome.FINISHED, "happy"));
                library.saveQueue(new SavedQueue(
                        song, Duration.ofMillis(count), List.of(), Collections.nCopies((int) (count % 7), song)));
                System.out.println(count);
            }
        }
    }
}
