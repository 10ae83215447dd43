package dev.undertone.library.playlist;

import dev.undertone.library.Track;
import dev.undertone.library.TrackTags;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes extended M3U: before each path a remark with the song's length, artist and title. */
final class M3uWriter {

    private M3uWriter() {}

    static void write(String name, List<Track> tracks, Optional<Path> base, Writer writer) throws IOException {
        writer.write("#EXTM3U\n#PLAYLIST:" + line(name) + "\n");
        for (Track track : tracks) {
            String label = track.artist().isEmpty() ? track.title() : track.artist() + " - " + track.title();
            long seconds = Math.round(track.duration().toMillis() / 1e3);
            writer.write("#EXTINF:" + seconds + "," + line(label) + "\n");
            writer.write(WrittenPaths.path(track.file(), base) + "\n");
        }
    }

    private static String line(String text) {
        return TrackTags.onOneLine(text);
    }
}
