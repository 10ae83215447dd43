package dev.undertone.app.cli;

import dev.undertone.app.environment.DataDirectory;
import dev.undertone.app.environment.StartReport;
import dev.undertone.app.opening.WindowInstance;
import dev.undertone.app.playback.AudioOutput;
import dev.undertone.app.session.Services;
import dev.undertone.library.door.Library;

/** What the commands ask of the rest of the program, which is put together elsewhere. */
public interface Program {

    /**
     * Opens the listener's library, with the starter library in it.
     *
     * @throws dev.undertone.models.UserFacingException if the data directory cannot be used
     */
    Library openLibrary(DataDirectory data);

    /**
     * Opens library, player and session.
     *
     * @throws dev.undertone.models.UserFacingException if the data directory cannot be used
     */
    Services openServices(DataDirectory data, AudioOutput output);

    /**
     * Opens the window, and returns when it has been closed.
     *
     * @param report what is told of the start on standard output
     * @param instance stays the caller's
     */
    void openWindow(DataDirectory data, StartReport report, WindowInstance instance);
}
