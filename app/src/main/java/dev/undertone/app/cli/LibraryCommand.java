package dev.undertone.app.cli;

import dev.undertone.library.door.Library;

/** A command that works on the listener's library. */
abstract class LibraryCommand extends TerminalCommand {

    private final Program program;

    LibraryCommand(Program program) {
        this.program = program;
    }

    /**
     * Opens the library.
     *
     * @throws dev.undertone.models.UserFacingException if the data directory cannot be used
     */
    Library openLibrary() {
        return program.openLibrary(dataDirectory());
    }
}
