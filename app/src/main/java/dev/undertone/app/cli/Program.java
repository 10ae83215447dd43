package dev.undertone.app.cli;

import dev.undertone.app.environment.DataDirectory;
import dev.undertone.app.environment.StartReport;
import dev.undertone.app.opening.InstanceClaim;
import dev.undertone.app.playback.AudioOutput;
import dev.undertone.app.session.Services;
import dev.undertone.library.door.Library;
import java.time.InstantSource;
import java.util.function.Consumer;

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
     * Opens the window, and returns when it has been closed, or at once if the claim says that it is not to be opened.
     *
     * @param report what is told of the start on standard output
     * @param claim stays the caller's
     */
    void openWindow(DataDirectory data, StartReport report, InstanceClaim claim);

    /**
     * Opens the window, and returns when it has been closed, or at once if the claim says that it is not to be opened.
     *
     * @param claim stays the caller's
     * @param output where the music goes
     * @param clock tells library and session what time it is
     * @param opened gets what the window works with as soon as it is there, on a thread that the window waits for
     */
    void openWindow(
            DataDirectory data,
            InstanceClaim claim,
            AudioOutput output,
            InstantSource clock,
            Consumer<Services> opened);
}
