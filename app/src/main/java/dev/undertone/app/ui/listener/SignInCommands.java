package dev.undertone.app.ui.listener;

import dev.undertone.library.Listener;

/** What can be done about listeners who are known by their faces. Called on the FX thread; none of these may block it. */
public interface SignInCommands {

    /** Whoever was recognised is somebody else: the one who listened before listens again. */
    void refuse();

    /** Looks again who is there. */
    void lookAgain();

    /** Says no more of whoever is there now. */
    void leave();

    /** Begins to gather faces of a listener. */
    void beginEnrolling(Listener listener);

    /** Keeps what was gathered as numbers. */
    void keepEnrolled();

    /** Forgets what was gathered. */
    void cancelEnrolling();
}
