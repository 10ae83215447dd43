package dev.undertone.library.analysis;

import dev.undertone.library.Track;
import dev.undertone.models.UserFacingException;

/** Hears what becomes of the listening to songs, on the thread that listens. */
public interface AnalysisListener {

    /** It got further, or does something else now. */
    void advanced(AnalysisProgress progress);

    /** A song was heard, and all that follows from it is in the library. */
    default void heard(AnalysedSong song) {}

    /**
     * A song could not be decoded.
     *
     * @param reason a full sentence that calls its file "it"
     */
    default void failed(Track track, String reason) {}

    /** It cannot go on: the model is missing, or the disk is full. It tries again when the songs change. */
    default void notice(UserFacingException problem) {}
}
