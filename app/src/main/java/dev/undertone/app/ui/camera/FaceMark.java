package dev.undertone.app.ui.camera;

import dev.undertone.models.Emotion;
import dev.undertone.models.expression.ActivationMap;
import dev.undertone.models.face.Face;
import org.jspecify.annotations.Nullable;

/**
 * A face to be framed in the preview.
 *
 * @param face which one, and where it is in the camera's pixels
 * @param emotion what its expression reads as; null where it cannot be read
 * @param words its label
 * @param map where in the face that emotion was found; null where it is not to be shown
 */
public record FaceMark(
        Face face,
        @Nullable Emotion emotion,
        String words,
        @Nullable ActivationMap map) {}
