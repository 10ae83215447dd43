package dev.undertone.library.backup;

import java.nio.file.Path;

/**
 * What a backup holds.
 *
 * @param file the JSON file
 * @param tracks how many songs
 * @param listeners how many listeners who have a name
 * @param ratings how many times a listener gave a song stars
 * @param plays how many plays
 * @param moods how many moods
 * @param feedback how often something was said of being given a song
 * @param reviews how many ratings of 1 to 10
 * @param corrections how often something was said of a reading of a face
 * @param playlists how many playlists
 */
public record BackupReport(
        Path file,
        int tracks,
        int listeners,
        int ratings,
        int plays,
        int moods,
        int feedback,
        int reviews,
        int corrections,
        int playlists) {}
