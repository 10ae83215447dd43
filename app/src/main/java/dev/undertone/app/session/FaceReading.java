package dev.undertone.app.session;

import dev.undertone.models.EmotionScores;
import dev.undertone.models.expression.ActivationMap;
import dev.undertone.models.face.Face;
import dev.undertone.models.face.FaceQuality;
import dev.undertone.models.identity.IdentityReading;
import org.jspecify.annotations.Nullable;

/**
 * What one face shows in one frame.
 *
 * @param face which, and where
 * @param raw its expression as the network reads any face, whether or not it can be seen well
 * @param scores the same in the light of what the listener said of earlier readings
 * @param quality how well it can be seen
 * @param identity whose face it may be; null where nobody asked
 * @param map where in the face its likeliest emotion was found; null where nobody asked
 */
public record FaceReading(
        Face face,
        EmotionScores raw,
        EmotionScores scores,
        FaceQuality quality,
        @Nullable IdentityReading identity,
        @Nullable ActivationMap map) {

    /** A reading of a face of which nothing was said, and whose reasons nobody asked for. */
    public FaceReading(Face face, EmotionScores scores, FaceQuality quality) {
        this(face, scores, scores, quality, null, null);
    }
}
