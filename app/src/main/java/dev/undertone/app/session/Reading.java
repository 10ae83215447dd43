package dev.undertone.app.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What one frame shows.
 *
 * @param time the frame's
 * @param frameWidth pixels, the scale of the faces' boxes
 * @param frameHeight pixels
 * @param faces all of them, in no order
 * @param ms how long it took
 */
public record Reading(Duration time, int frameWidth, int frameHeight, List<FaceReading> faces, Timings ms) {

    /** Copies the faces. */
    public Reading {
        faces = List.copyOf(faces);
    }

    /** The face whose expression chooses the music. */
    public Optional<FaceReading> listener() {
        return faces.stream().filter(reading -> reading.face().listener()).findFirst();
    }
}
