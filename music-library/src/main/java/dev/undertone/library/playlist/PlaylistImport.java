package dev.undertone.library.playlist;

import dev.undertone.library.Playlist;
import dev.undertone.library.Track;
import dev.undertone.library.catalog.Catalog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From a playlist file to a playlist, with an account of every entry. */
final class PlaylistImport {

    private final Catalog catalog;
    private final Playlists playlists;

    PlaylistImport(Catalog catalog, Playlists playlists) {
        this.catalog = catalog;
        this.playlists = playlists;
    }

    PlaylistImportReport run(Path file) {
        List<Long> found = new ArrayList<>();
        List<MissingEntry> missing = new ArrayList<>();
        for (PlaylistEntry entry : PlaylistReader.read(file)) {
            Optional<Track> track =
                    entry.paths().stream().flatMap(path -> track(path).stream()).findFirst();
            track.ifPresentOrElse(known -> found.add(known.id()), () -> missing.add(missing(entry)));
        }
        Optional<Playlist> made = found.isEmpty()
                ? Optional.empty()
                : Optional.of(playlists.create(playlists.freeName(name(file)), found));
        return new PlaylistImportReport(made, found.size(), missing);
    }

    private static MissingEntry missing(PlaylistEntry entry) {
        Optional<Path> there = entry.file();
        String reason =
                there.isPresent() ? "the file is there but not in the library; import it first" : entry.reason();
        return new MissingEntry(entry.line(), entry.written(), reason, there);
    }

    private Optional<Track> track(Path path) {
        try {
            return catalog.track(path.toRealPath());
        } catch (IOException e) {
            // A song whose file is gone is still known by the path it had.
            return catalog.track(path);
        }
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.lastIndexOf('.'));
    }
}
