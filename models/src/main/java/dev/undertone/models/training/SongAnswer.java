package dev.undertone.models.training;

import dev.undertone.models.song.Quadrant;
import dev.undertone.models.song.QuadrantScores;

/**
 * What was said of a song, and what is true.
 *
 * @param scores that were said
 * @param truth where people placed the song
 */
record SongAnswer(QuadrantScores scores, Quadrant truth) {}
