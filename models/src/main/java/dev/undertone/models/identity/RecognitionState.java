package dev.undertone.models.identity;

/** Who sits before the camera, as far as can be told by now. */
public sealed interface RecognitionState {

    /** Somebody is there, and it is not clear yet who. */
    record Looking() implements RecognitionState {}

    /**
     * A listener is known.
     *
     * @param listener their number in the gallery
     * @param confidence mean similarity of their template and the latest faces, 0 to 1; no probability
     */
    record Known(long listener, double confidence) implements RecognitionState {}

    /** Somebody is there who is none of the listeners. */
    record Unknown() implements RecognitionState {}

    /** Nobody is there. */
    record Nobody() implements RecognitionState {}
}
