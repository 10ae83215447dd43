package dev.undertone.app.endurance;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A watched folder of short songs that come, go and are damaged: pieces of other songs, each of them a song of its own to a library
 * that knows songs by their audio. There is a fixed number of them, so that a library of all of them does not grow.
 */
final class SongFolder {

    private static final int SONGS = 48;

    /** About ten to thirty seconds of music. */
    private static final int SHORTEST_BYTES = 200_000;

    private static final int LONGEST_BYTES = 500_000;

    private final Path store;
    private final Path folder;
    private final Random random;

    private SongFolder(Path store, Path folder, Random random) {
        this.store = store;
        this.folder = folder;
        this.random = random;
    }

    /** Cuts the songs, and puts all of them into the folder. */
    static SongFolder make(Path parent, Path music, long seed) throws IOException {
        SongFolder made = new SongFolder(
                Files.createDirectory(parent.resolve("store")),
                Files.createDirectory(parent.resolve("music")),
                new Random(seed));
        List<Path> sources;
        try (Stream<Path> files = Files.list(music)) {
            sources = files.filter(file -> file.toString().endsWith(".mp3"))
                    .sorted()
                    .toList();
        }
        if (sources.isEmpty()) {
            throw new IOException("There are no songs in " + music + ".");
        }
        for (int i = 0; i < SONGS; i++) {
            byte[] source = Files.readAllBytes(sources.get(made.random.nextInt(sources.size())));
            int length = Math.min(source.length, SHORTEST_BYTES + made.random.nextInt(LONGEST_BYTES - SHORTEST_BYTES));
            int start = made.random.nextInt(source.length - length + 1);
            // A decoder finds the next frame by itself.
            Files.write(
                    made.store.resolve(String.format(Locale.ROOT, "Piece %02d.mp3", i)),
                    Arrays.copyOfRange(source, start, start + length));
        }
        made.putAll();
        return made;
    }

    /** What the library watches. */
    Path folder() {
        return folder;
    }

    /** Takes a few songs away, or puts some back. */
    void change() throws IOException {
        List<Path> present = list(folder);
        if (present.size() > SONGS / 2 && random.nextBoolean()) {
            for (Path song : some(present)) {
                Files.deleteIfExists(song);
            }
        } else {
            for (Path song : some(list(store))) {
                put(song);
            }
        }
    }

    /** Puts all songs there, whole. */
    void putAll() throws IOException {
        for (Path song : list(store)) {
            put(song);
        }
    }

    /** Deletes all of them. */
    void removeAll() throws IOException {
        for (Path song : list(folder)) {
            Files.deleteIfExists(song);
        }
    }

    /** Cuts off the second half of all of them, in the files that are there: who reads one meets its end too early. */
    void cutAll() throws IOException {
        for (Path song : list(folder)) {
            try (FileChannel file = FileChannel.open(song, StandardOpenOption.WRITE)) {
                file.truncate(file.size() / 2);
            }
        }
    }

    private void put(Path song) throws IOException {
        Path arriving = folder.resolve(song.getFileName() + ".part");
        Files.copy(song, arriving, StandardCopyOption.REPLACE_EXISTING);
        Files.move(
                arriving,
                folder.resolve(song.getFileName()),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private List<Path> some(List<Path> songs) {
        List<Path> drawn = new ArrayList<>(songs);
        Collections.shuffle(drawn, random);
        return drawn.subList(0, Math.min(drawn.size(), 1 + random.nextInt(6)));
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".mp3"))
                    .sorted()
                    .toList();
        }
    }
}
