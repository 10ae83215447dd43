package dev.undertone.app.desktop;

import dev.undertone.app.ui.words.Words;
import java.util.List;

/**
 * What the menu in the system tray does.
 *
 * @param playPause holds the music or goes on
 * @param next skips to the next song
 * @param show brings the window before all others
 * @param quit ends the program
 */
record TrayCommands(Runnable playPause, Runnable next, Runnable show, Runnable quit) {

    /**
     * An entry of the menu.
     *
     * @param label in the window's language
     */
    record Entry(String label, Runnable action) {}

    /** The entries from top to bottom. */
    List<Entry> entries(boolean playing) {
        return List.of(
                new Entry(Words.of(playing ? "desktop.pause" : "desktop.play"), playPause),
                new Entry(Words.of("desktop.next"), next),
                new Entry(Words.of("desktop.show"), show),
                new Entry(Words.of("desktop.quit"), quit));
    }
}
