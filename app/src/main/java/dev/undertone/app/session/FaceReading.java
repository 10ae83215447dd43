package dev.undertone.app.session;

import dev.undertone.models.EmotionScores;
import dev.undertone.models.face.Face;
import dev.undertone.models.face.FaceQuality;

/**
 * What one face shows in one frame.
 *
 * @param face which, and where
 * @param scores its expression, whether or not it can be seen well
 * @param quality how well it can be seen
 */
public record FaceReading(Face face, EmotionScores scores, FaceQuality quality) {}
