package dev.undertone.library.analysis;

import dev.undertone.library.Track;
import dev.undertone.models.song.SongReading;
import java.time.Duration;

/**
 * A song that was listened to.
 *
 * @param track as the catalog has it now, with all that is known of it
 * @param reading what was heard
 * @param took how long it took to decode and to hear, without waiting for anybody
 */
public record AnalysedSong(Track track, SongReading reading, Duration took) {}
