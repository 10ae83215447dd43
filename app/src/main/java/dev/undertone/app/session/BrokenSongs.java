package dev.undertone.app.session;

import dev.undertone.library.Track;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;

/** The songs that turned out not to be playable. None of them comes by itself again until its file is another. */
final class BrokenSongs {

    /** What tells a file from the one that could not be played. */
    private record Content(Path file, long bytes, FileTime modified) {}

    /** What was there of each song's file when it could not be played. */
    private final Map<Long, Optional<Content>> contents = new HashMap<>();

    void add(Track track) {
        contents.put(track.id(), content(track));
    }

    boolean contains(Track track) {
        return contents.containsKey(track.id());
    }

    Set<Long> ids() {
        return Set.copyOf(contents.keySet());
    }

    /** The listener asks for these once more. */
    void tryAgain(List<Track> tracks) {
        tracks.forEach(track -> contents.remove(track.id()));
    }

    /**
     * Those whose file is back, or another, may be played again.
     *
     * @param songs as the library has them by their ids
     */
    void lookAgain(LongFunction<Optional<Track>> songs) {
        contents.entrySet().removeIf(broken -> {
            Optional<Content> now = songs.apply(broken.getKey()).flatMap(BrokenSongs::content);
            return now.isPresent() && !now.equals(broken.getValue());
        });
    }

    private static Optional<Content> content(Track track) {
        try {
            BasicFileAttributes there = Files.readAttributes(track.file(), BasicFileAttributes.class);
            return Optional.of(new Content(track.file(), there.size(), there.lastModifiedTime()));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
