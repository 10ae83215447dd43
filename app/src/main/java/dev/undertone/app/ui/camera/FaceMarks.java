package dev.undertone.app.ui.camera;

import java.util.List;

/**
 * The faces of one frame.
 *
 * @param width the frame's, in pixels
 * @param height the frame's, in pixels
 */
public record FaceMarks(int width, int height, List<FaceMark> faces) {

    /** No face at all. */
    public static final FaceMarks NONE = new FaceMarks(640, 480, List.of());

    /** Keeps a copy of the list. */
    public FaceMarks {
        faces = List.copyOf(faces);
    }
}
