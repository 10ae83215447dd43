package dev.undertone.app.ui.importing;

import java.nio.file.Path;
import java.util.List;

/** What the listener can ask of whoever takes music in. Called on the FX thread; none of these may block it. */
public interface ImportCommands {

    /** Takes in files, and what is in folders; after what is being taken in already. */
    void add(List<Path> places);

    /** Ends what is under way as soon as that can be, and forgets what waits. What was taken in stays. */
    void cancel();
}
