package dev.undertone.app.desktop;

/** The program's window, as far as the desktop commands it. Safe to use from any thread; every method returns at once. */
public interface DesktopWindow {

    /** Shows it before all others. */
    void raise();

    /** Closes it, and with it the program. */
    void quit();

    /** Whether the listener has it before them: then they need not be told what it shows. */
    boolean isFocused();
}
