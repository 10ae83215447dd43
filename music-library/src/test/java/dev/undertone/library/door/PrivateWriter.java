package dev.undertone.library.door;

import dev.undertone.library.Listener;
import dev.undertone.library.ListenerColour;
import dev.undertone.library.Review;
import dev.undertone.library.importing.ImportProgress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** A program of its own: writes everything that the library writes, says so, and keeps the library open until it is told to end. */
final class PrivateWriter {

    private PrivateWriter() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        try (Library library = Library.open(folder.resolve("deep/data"))) {
            library.importMusic(List.of(folder.resolve("music")), ImportProgress.NONE);
            Listener ada = library.profiles().add("Ada", ListenerColour.TEAL);
            library.setListener(ada.id());
            library.keep(new Review(ada.id(), null, null, 7, "comment", Instant.EPOCH));
            library.playlists().create("../../escaped", List.of(1L));
            library.exportTo(folder.resolve("written/backup"));
            library.profiles().export(ada.id(), folder.resolve("written/profile"), true);
            library.exportReviews(ada.id(), folder.resolve("written/ratings.csv"));
            library.exportMoods(ada.id(), Instant.MIN, Instant.MAX, folder.resolve("written/moods.csv"));
            System.out.println("written");
            System.in.read();
        }
    }
}
