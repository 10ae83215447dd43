package dev.undertone.app.session;

import dev.undertone.app.playback.Player;
import dev.undertone.library.door.Library;
import java.nio.file.Path;

/**
 * The parts of a listening session, opened and tied together.
 *
 * @param library the songs
 * @param player plays for the session
 * @param session not started yet: whoever opened it listens first
 * @param expressionWeights the folder of the network that reads expressions
 */
public record Services(Library library, Player player, ListeningSession session, Path expressionWeights)
        implements AutoCloseable {

    /** Ends the session first, so that it can still keep its queue. */
    @Override
    public void close() {
        session.close();
        player.close();
        library.close();
    }
}
