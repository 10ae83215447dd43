package dev.undertone.app.settings;

import dev.undertone.library.Listener;

/**
 * Who listens, and how they are recognised.
 *
 * @param last who listened last, and listens again at the next start unless a PIN protects them; never the guest
 * @param signInByFace whether listeners are recognised by their faces
 * @param liveness whether whoever is recognised is asked to move, so that a photograph is not enough
 */
public record ListenerSettings(long last, boolean signInByFace, boolean liveness) {

    /** What holds until somebody chooses. */
    public static final ListenerSettings DEFAULT = new ListenerSettings(Listener.UNNAMED, false, true);

    /** Takes the guest, who leaves no trace, as the one without a name. */
    public ListenerSettings {
        last = last == Listener.GUEST ? Listener.UNNAMED : last;
    }

    /** The same after somebody else listened. */
    public ListenerSettings withLast(long listener) {
        return new ListenerSettings(listener, signInByFace, liveness);
    }

    /** The same with or without faces being recognised. */
    public ListenerSettings withSignInByFace(boolean wanted) {
        return new ListenerSettings(last, wanted, liveness);
    }

    /** The same with or without being asked to move. */
    public ListenerSettings withLiveness(boolean wanted) {
        return new ListenerSettings(last, signInByFace, wanted);
    }
}
