package dev.undertone.app.session;

import dev.undertone.app.playback.AudioOutput;
import dev.undertone.app.playback.Player;
import dev.undertone.library.door.Library;
import dev.undertone.testing.Resource;
import java.time.InstantSource;

/** A session that has been started, with a witness of all that it says. Its library stays the caller's. */
record WitnessedSession(Player player, ListeningSession session, SessionWitness witness) implements AutoCloseable {

    static WitnessedSession start(Library library, AudioOutput output) {
        return start(library, output, InstantSource.system());
    }

    static WitnessedSession start(Library library, AudioOutput output, InstantSource clock) {
        Player player = new Player(output, library::replayGain);
        ListeningSession session =
                new ListeningSession(library, player, Resource.projectRoot().resolve("models/weights/text"), clock);
        SessionWitness witness = new SessionWitness();
        session.addListener(witness);
        session.start();
        return new WitnessedSession(player, session, witness);
    }

    @Override
    public void close() {
        session.close();
        player.close();
    }
}
