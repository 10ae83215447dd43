package dev.undertone.app.session;

import dev.undertone.models.EmotionScores;
import java.time.Duration;

/**
 * What one source says of the listener's mood, and how much that counts.
 *
 * @param source where it comes from
 * @param scores what it says
 * @param share its part in the whole, 0 to 1; the shares of all parts sum to 1
 * @param age since when it says so
 */
public record MoodPart(MoodSource source, EmotionScores scores, double share, Duration age) {}
