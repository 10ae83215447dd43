package dev.undertone.library.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.library.Mp3s;
import dev.undertone.library.Track;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jaudiotagger.tag.FieldKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real folders, and the time it takes; each time is printed, and a test fails only when it is far beyond what is good. */
class LibraryWatchTest {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private final AtomicInteger changes = new AtomicInteger();
    private final BlockingQueue<UserFacingException> notices = new LinkedBlockingQueue<>();
    private Path music;
    private Catalog catalog;
    private LibraryWatch watch;

    @BeforeEach
    void open() throws Exception {
        music = Files.createDirectories(folder.resolve("music"));
        catalog = Catalog.open(folder.resolve("data"), InstantSource.system());
        Mp3s.song(music.resolve("there.mp3"), "There", "Artist", "happy");
        catalog.addFolder(music);
        watch = LibraryWatch.start(catalog, new LibraryListener() {
            @Override
            public void libraryChanged() {
                changes.incrementAndGet();
            }

            @Override
            public void notice(UserFacingException problem) {
                notices.add(problem);
            }
        });
        await("what is there at the start", () -> titles().equals(List.of("There")));
    }

    @AfterEach
    void close() {
        watch.close();
        catalog.close();
    }

    @Test
    void whatChangesOnTheDiskChangesInTheCatalog() throws Exception {
        Path song = Mp3s.song(folder.resolve("new.mp3"), "New", "Artist", "happy");
        Path inside = Files.copy(song, music.resolve("new.mp3"));
        await("a new file", () -> titles().equals(List.of("New", "There")));
        long id = catalog.track(inside).orElseThrow().id();

        Mp3s.tag(inside, FieldKey.TITLE, "Newer");
        await("a changed tag", () -> titles().equals(List.of("Newer", "There")));

        Path deeper = Files.createDirectories(music.resolve("a/b")).resolve("moved.mp3");
        Files.move(inside, deeper);
        await("a moved file", () -> track("Newer").file().equals(deeper));
        assertThat(track("Newer").id()).isEqualTo(id);

        Path renamed = music.resolve("c");
        Files.move(music.resolve("a"), renamed);
        await("a renamed folder", () -> track("Newer").file().equals(renamed.resolve("b/moved.mp3")));

        Mp3s.song(renamed.resolve("b/later.mp3"), "Later", "Artist", "happy");
        await("a file in a renamed folder", () -> titles().contains("Later"));

        Files.delete(renamed.resolve("b/moved.mp3"));
        await("a deleted file", () -> !track("Newer").available());
        assertThat(catalog.tracks()).hasSize(3);
        assertThat(changes.get()).isPositive();
        assertThat(notices).isEmpty();
    }

    @Test
    void aFolderThatIsMovedInOrOutIsNoticedWithAllInIt() throws Exception {
        Path album = folder.resolve("album");
        for (int i = 0; i < 20; i++) {
            Mp3s.song(album.resolve("disc " + i % 2 + "/" + i + ".mp3"), "Song " + i, "Artist", "happy");
        }
        Files.move(album, music.resolve("album"));
        await("a folder moved in", () -> available() == 21);

        Files.move(music.resolve("album"), album);
        await("a folder moved out", () -> available() == 1);
        assertThat(catalog.tracks()).hasSize(21);
    }

    @Test
    void aFileThatIsStillBeingCopiedIsTakenWhole() throws Exception {
        byte[] whole = Files.readAllBytes(Mp3s.song(folder.resolve("slow.mp3"), "Slow", "Artist", "happy"));
        try (OutputStream out = Files.newOutputStream(music.resolve("slow.mp3"))) {
            for (int i = 0; i < 15; i++) {
                out.write(Arrays.copyOfRange(whole, i * whole.length / 15, (i + 1) * whole.length / 15));
                out.flush();
                Thread.sleep(100);
            }
            // Longer than anyone waits: it is taken, or refused, as it is, and looked at again when it goes on.
            Thread.sleep(1000);
            out.write(new byte[100]);
        }
        await("a file copied slowly", () -> titles().contains("Slow"));
        assertThat(track("Slow").duration().toMillis()).isEqualTo(2000);
    }

    @Test
    void aDiskThatIsTakenAwayTakesItsSongsAndBringsThemBack() throws Exception {
        Track there = track("There");
        Path away = Files.move(music, folder.resolve("away"));
        await("a folder taken away", () -> !track("There").available());
        assertThat(notices.take().whatHappened()).contains(music + " is not there");

        Files.move(away, music);
        await("a folder put back", () -> track("There").available());
        assertThat(track("There")).isEqualTo(there);
        Mp3s.song(music.resolve("new.mp3"), "New", "Artist", "happy");
        await("a new file after that", () -> titles().contains("New"));
    }

    @Test
    void foldersThatAreKeptLaterAreWatchedTooAndOthersAreNoLonger() throws Exception {
        Path more = Files.createDirectory(folder.resolve("more"));
        catalog.addFolder(more);
        catalog.removeFolder(music);
        await("a folder that is watched no longer", () -> available() == 0);
        Mp3s.song(more.resolve("new.mp3"), "New", "Artist", "happy");
        Mp3s.song(music.resolve("unseen.mp3"), "Unseen", "Artist", "happy");
        await("a new file in a new folder", () -> titles().contains("New"));
        Thread.sleep(1000);
        assertThat(titles()).containsExactly("New", "There");
    }

    @Test
    void hiddenFilesAndOnesThatAreNoMusicAreLeftAlone() throws Exception {
        int before = changes.get();
        Mp3s.song(music.resolve(".hidden.mp3"), "Hidden", "Artist", "happy");
        Mp3s.song(music.resolve(".trash/old.mp3"), "Old", "Artist", "happy");
        Files.writeString(music.resolve("notes.txt"), "notes");
        Files.writeString(music.resolve("broken.mp3"), "no music");
        Mp3s.song(music.resolve("last.mp3"), "Last", "Artist", "happy");
        await("the last of them", () -> titles().contains("Last"));
        assertThat(titles()).containsExactly("Last", "There");
        assertThat(changes.get() - before).isLessThanOrEqualTo(2);
    }

    private void await(String what, Check check) throws Exception {
        long start = System.nanoTime();
        while (!check.isTrue()) {
            Duration passed = Duration.ofNanos(System.nanoTime() - start);
            assertThat(passed).as(what + " is noticed; there are " + titles()).isLessThan(LONGEST);
            Thread.sleep(10);
        }
        long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
        System.out.printf("Watched folders: %s is noticed after %d ms%n", what, millis);
    }

    private interface Check {
        boolean isTrue() throws IOException;
    }

    private List<String> titles() {
        return catalog.tracks().stream().map(Track::title).sorted().toList();
    }

    private long available() {
        return catalog.tracks().stream().filter(Track::available).count();
    }

    private Track track(String title) {
        Predicate<Track> wanted = track -> track.title().equals(title);
        return catalog.tracks().stream().filter(wanted).findFirst().orElseThrow();
    }
}
