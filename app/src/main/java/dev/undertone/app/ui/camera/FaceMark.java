package dev.undertone.app.ui.camera;

import dev.undertone.models.Emotion;
import dev.undertone.models.face.FaceBox;
import org.jspecify.annotations.Nullable;

/**
 * A face to be framed in the preview.
 *
 * @param box where it is, in the camera's pixels
 * @param listener whether its expression chooses the music
 * @param emotion what its expression reads as; null where it cannot be read
 * @param words its label
 */
public record FaceMark(
        FaceBox box, boolean listener, @Nullable Emotion emotion, String words) {}
