package dev.undertone.library.importing;

import dev.undertone.models.UserFacingException;

/** Hears what becomes of the music folders while they are watched, on the thread that watches them. */
public interface LibraryListener {

    /** Songs came, went, moved, or say something else of themselves. */
    void libraryChanged();

    /** A folder is not there, or cannot be watched as it should. */
    void notice(UserFacingException problem);
}
