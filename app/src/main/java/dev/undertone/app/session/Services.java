package dev.undertone.app.session;

import dev.undertone.app.environment.FaceWeights;
import dev.undertone.app.playback.Player;
import dev.undertone.library.analysis.SongAnalysis;
import dev.undertone.library.door.Library;

/**
 * The parts of a listening session, opened and tied together.
 *
 * @param library the songs
 * @param player plays for the session
 * @param session not started yet: whoever opened it listens first
 * @param analysis listens to the songs in the background, in the spare time; started already
 * @param spareTime is told of each reading, so that the analysis does not slow them down
 * @param weights of the models that look at faces
 */
public record Services(
        Library library,
        Player player,
        ListeningSession session,
        SongAnalysis analysis,
        SpareTime spareTime,
        FaceWeights weights)
        implements AutoCloseable {

    /** Ends the session first, so that it can still keep its queue. */
    @Override
    public void close() {
        analysis.cancel();
        session.close();
        player.close();
        analysis.close();
        library.close();
    }
}
