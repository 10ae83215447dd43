package dev.undertone.library.backup;

import dev.undertone.library.Playlist;
import dev.undertone.library.playlist.Playlists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Playlists as files that every player reads: extended M3U in UTF-8. */
final class PlaylistFiles {

    private static final int LONGEST_NAME = 100;

    private PlaylistFiles() {}

    /** Writes each playlist into a folder; those that follow a search with the songs that it finds now. */
    static void write(Playlists playlists, Path folder) throws IOException {
        Set<String> taken = new HashSet<>();
        for (Playlist playlist : playlists.list()) {
            Files.createDirectories(folder);
            playlists.exportFile(playlist.id(), folder.resolve(fileName(playlist.name(), taken) + ".m3u8"), false);
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
