package dev.undertone.app.endurance;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Something that a machine does to a program, and undoes. */
interface Fault {

    /** In a few words. */
    String name();

    /** Why it cannot be done on this machine; empty where it can. */
    default Optional<String> obstacle() {
        return Optional.empty();
    }

    /** How long it lasts. */
    Duration length();

    /**
     * Does it.
     *
     * @param program what it is done to
     * @throws IOException if it cannot be done
     */
    void begin(SoakedProgram program) throws IOException, InterruptedException;

    /**
     * Undoes it.
     *
     * @throws IOException if it cannot be undone
     */
    void end(SoakedProgram program) throws IOException, InterruptedException;

    /** Whether nothing can be heard while it lasts, whatever the program does. */
    default boolean silences() {
        return false;
    }
}
