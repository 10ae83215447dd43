package dev.undertone.library.importing;

import dev.undertone.library.Track;
import java.util.List;

/**
 * What became of files, folders and playlist files that the listener opened.
 *
 * @param tracks the songs, in the order in which they were opened
 * @param rejected what holds no song that can be played
 */
public record OpenedMusic(List<Track> tracks, List<RejectedFile> rejected) {

    /** Keeps copies of the lists. */
    public OpenedMusic {
        tracks = List.copyOf(tracks);
        rejected = List.copyOf(rejected);
    }

    /** The songs that are not in the library. */
    public List<Track> outside() {
        return tracks.stream().filter(track -> !track.isInLibrary()).toList();
    }
}
