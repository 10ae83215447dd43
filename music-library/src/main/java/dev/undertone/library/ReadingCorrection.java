package dev.undertone.library;

import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import java.time.Instant;

/**
 * What a listener said of a reading of their face: that it was right, or what it should have been. Numbers and a word; no picture.
 *
 * @param listener whose face it was
 * @param scores what was read, before anything was learned of this listener's face
 * @param label what they said it was
 * @param given when they said it, kept to the millisecond
 */
public record ReadingCorrection(long listener, EmotionScores scores, Emotion label, Instant given) {}
