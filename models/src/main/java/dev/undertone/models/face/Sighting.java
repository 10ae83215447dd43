package dev.undertone.models.face;

/**
 * A face in one picture.
 *
 * @param place set right by the eyes
 * @param eyes where they are
 * @param likeness how much it looks like a face: about 1 for most, -1 for what is none
 */
record Sighting(FacePlace place, Eyes eyes, double likeness) {

    FaceBox box() {
        return place.box();
    }

    /** Whether both are the same face, found twice. */
    boolean isSame(Sighting other) {
        double apart = Math.hypot(place.centreX() - other.place.centreX(), place.centreY() - other.place.centreY());
        return apart < 0.5 * Math.max(place.side(), other.place.side());
    }
}
