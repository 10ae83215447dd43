package dev.undertone.library.backup;

import java.nio.file.Path;

/**
 * What a backup holds.
 *
 * @param file the JSON file
 * @param tracks how many songs
 * @param plays how many plays
 * @param moods how many moods
 * @param playlists how many playlists
 */
public record BackupReport(Path file, int tracks, int plays, int moods, int playlists) {}
