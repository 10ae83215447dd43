package dev.undertone.library.backup;

import dev.undertone.library.Track;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.library.catalog.KeptPlaylist;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Playlists as files that every player reads: extended M3U in UTF-8. */
final class PlaylistFiles {

    private static final int LONGEST_NAME = 100;

    private PlaylistFiles() {}

    /** Writes each list of songs into a folder; those that hold whatever a search finds have no songs to write. */
    static void write(Catalog catalog, List<KeptPlaylist> playlists, Path folder) throws IOException {
        Set<String> taken = new HashSet<>();
        for (KeptPlaylist playlist : playlists) {
            if (playlist.search() == null) {
                Files.createDirectories(folder);
                write(catalog, playlist, folder.resolve(fileName(playlist.name(), taken) + ".m3u8"));
            }
        }
    }

    private static void write(Catalog catalog, KeptPlaylist playlist, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("#EXTM3U\n");
            for (long id : playlist.tracks()) {
                Optional<Track> track = catalog.track(id);
                if (track.isPresent()) {
                    Track song = track.get();
                    String artist = song.artist().isEmpty() ? "" : song.artist() + " - ";
                    out.write("#EXTINF:%d,%s%s\n".formatted(song.duration().toSeconds(), artist, song.title()));
                    out.write(song.file() + "\n");
                }
            }
        }
    }

    /** A name that every file system takes, and no other list has. */
    private static String fileName(String name, Set<String> taken) {
        String tame = name.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", "_").replaceAll("^\\.+|[. ]+$", "_");
        String cut =
                tame.length() > LONGEST_NAME ? tame.substring(0, LONGEST_NAME).strip() : tame;
        String free = cut;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = cut + " (" + number + ")";
        }
        return free;
    }
}
