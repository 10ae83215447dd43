package dev.undertone.app.environment;

import java.util.List;
import sun.misc.Signal;

/**
 * The system asks the program to end: its user logs out or shuts the computer down, or presses Ctrl-C in its terminal.
 *
 * <p>Not by a shutdown hook, as commands do it: JavaFX has one too, which takes from the window what draws it before it is closed.
 */
public final class EndSignals {

    private static final List<String> NAMES = List.of("TERM", "INT", "HUP");

    private EndSignals() {}

    /**
     * Has the program end in order where it would end at once.
     *
     * @param end is run on another thread each time that it is asked
     */
    public static void follow(Runnable end) {
        for (String name : NAMES) {
            try {
                Signal.handle(new Signal(name), _ -> end.run());
            } catch (IllegalArgumentException notThere) {
                // Windows has no HUP, and options of Java may keep a signal for themselves: such a signal does what it
                // always does.
            }
        }
    }
}
