package dev.undertone.library.profile;

import java.time.Duration;

/** What becomes of a PIN that was entered. */
public sealed interface PinAnswer {

    /** It is the right one; what is the listener's is open until the program ends or they lock it. */
    record Right() implements PinAnswer {}

    /**
     * It is not.
     *
     * @param triesLeft how many more may be entered before there is a pause
     */
    record Wrong(int triesLeft) implements PinAnswer {}

    /**
     * Too many wrong ones were entered; this one was not looked at.
     *
     * @param pause how long until the next may be entered
     */
    record Wait(Duration pause) implements PinAnswer {}
}
