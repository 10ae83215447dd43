package dev.undertone.library.lyrics;

import dev.undertone.library.Lyrics;
import dev.undertone.library.importing.TagReader;
import dev.undertone.library.importing.WrittenLyrics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the words of a song. */
public final class LyricsReader {

    private LyricsReader() {}

    /**
     * The words of a song: those that say when they are sung before those that do not, and of either, those of a file {@code .lrc}
     * beside the song before those in it. They have at most {@value LrcParser#MOST_LINES} lines, each on one line and of at most
     * {@value LrcParser#LONGEST_LINE} characters.
     */
    public static Optional<Lyrics> read(Path song) {
        List<Lyrics> found = new ArrayList<>();
        LrcFile.beside(song).map(LrcParser::parse).ifPresent(found::add);
        if (found.stream().noneMatch(Lyrics::isTimed)) {
            WrittenLyrics written = TagReader.lyrics(song);
            written.timed().forEach(lines -> found.add(LyricsText.timed(lines, Duration.ZERO)));
            written.texts().forEach(text -> found.add(LrcParser.parse(text)));
        }
        return found.stream()
                .filter(Lyrics::isTimed)
                .findFirst()
                .or(() -> found.stream()
                        .filter(lyrics -> !lyrics.lines().isEmpty())
                        .findFirst());
    }
}
