package dev.undertone.app.ui.welcome;

import java.nio.file.Path;
import java.util.List;

/** What the listener decides in the first run. */
public interface WelcomeCommands {

    /** Takes the music of folders into the library. */
    void add(List<Path> folders);

    /** Switches the camera on. */
    void useCamera();

    /** Plays the first song. */
    void play();
}
