package dev.undertone.models.face;

/**
 * A face found in one picture.
 *
 * @param track the same number for the same face from picture to picture, while it stays in view
 * @param box where it stands
 * @param eyes where its eyes are
 * @param listener whether it is the largest steady face: the one whose expression chooses the music
 */
public record Face(int track, FaceBox box, Eyes eyes, boolean listener) {

    /** The square of it that the expression network sees: centred by the eyes and turned with them. */
    public FacePlace framed() {
        return FaceFraming.of(this);
    }
}
