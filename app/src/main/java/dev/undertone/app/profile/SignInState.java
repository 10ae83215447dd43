package dev.undertone.app.profile;

import dev.undertone.library.Listener;
import dev.undertone.models.identity.Challenge;

/** How far the recognition of the listener is. */
public sealed interface SignInState {

    /** Nobody is to be recognised. */
    record Off() implements SignInState {}

    /** Nobody is before the camera. */
    record Nobody() implements SignInState {}

    /** Somebody is, and it is not clear yet who. */
    record Looking() implements SignInState {}

    /**
     * Somebody was recognised who has not shown yet that they are no photograph.
     *
     * @param challenge what they are asked to do
     */
    record Asked(Listener listener, Challenge challenge) implements SignInState {}

    /** They did not do what they were asked, so that nobody was signed in. */
    record Refused(Listener listener) implements SignInState {}

    /** Somebody listens because they chose to, whoever they are. */
    record Chosen(Listener listener) implements SignInState {}

    /** Somebody was recognised; their music comes. */
    record SignedIn(Listener listener) implements SignInState {}

    /** Somebody whom nobody knows. */
    record Stranger() implements SignInState {}
}
