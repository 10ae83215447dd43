package dev.undertone.library;

import dev.undertone.models.song.SongReading;
import java.time.Instant;

/**
 * What was heard when a song was listened to.
 *
 * @param reading as the model gave it, before any correction
 * @param modelVersion which model it was
 * @param made when
 */
public record HeardSong(SongReading reading, String modelVersion, Instant made) {}
