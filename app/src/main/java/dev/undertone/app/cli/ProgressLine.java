package dev.undertone.app.cli;

import java.io.Console;
import java.io.PrintWriter;

/** One line on standard error that says how far something got, written over and over, if a person watches. */
final class ProgressLine implements AutoCloseable {

    private static final long PAUSE_NANOS = 100_000_000;

    private final PrintWriter out;
    private final boolean isWatched;
    private long last = System.nanoTime() - PAUSE_NANOS;
    private int width;

    // Whether there is a console without a terminal differs between providers of consoles.
    @SuppressWarnings("SystemConsoleNull")
    ProgressLine(PrintWriter out) {
        this.out = out;
        Console console = System.console();
        isWatched = console != null && console.isTerminal();
    }

    /**
     * Shows it, unless it was shown a moment ago.
     *
     * @param isLast whether it is to be shown even so
     */
    void show(String text, boolean isLast) {
        long now = System.nanoTime();
        if (isWatched && (now - last >= PAUSE_NANOS || isLast)) {
            last = now;
            out.print("\r" + text + " ".repeat(Math.max(0, width - text.length())));
            out.flush();
            width = text.length();
        }
    }

    /** Ends the line. */
    @Override
    public void close() {
        if (isWatched) {
            out.println();
        }
    }
}
