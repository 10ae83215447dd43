package dev.undertone.library.backup;

import dev.undertone.library.Playlist;
import dev.undertone.library.catalog.PrivateFiles;
import dev.undertone.library.playlist.Playlists;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Playlists as files that every player reads: extended M3U in UTF-8. */
final class PlaylistFiles {

    private PlaylistFiles() {}

    /** Writes each playlist into a folder; those that follow a search with the songs that it finds now. */
    static void write(Playlists playlists, Path folder) throws IOException {
        Set<String> taken = new HashSet<>();
        for (Playlist playlist : playlists.list()) {
            PrivateFiles.createFolder(folder);
            playlists.exportFile(playlist.id(), folder.resolve(fileName(playlist.name(), taken) + ".m3u8"), false);
        }
    }

    /** A name that every file system takes, and no other list has. */
    private static String fileName(String name, Set<String> taken) {
        String cut = FileNames.tame(name);
        String free = cut;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = cut + " (" + number + ")";
        }
        return free;
    }
}
