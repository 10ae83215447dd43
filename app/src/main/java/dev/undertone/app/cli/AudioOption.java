package dev.undertone.app.cli;

import dev.undertone.app.playback.AudioOutput;
import picocli.CommandLine.Option;

/** The option {@code --audio} of commands that play. */
final class AudioOption {

    @Option(
            names = "--audio",
            paramLabel = "default|none",
            defaultValue = "default",
            description = "Where the music goes (default: ${DEFAULT-VALUE}).")
    private AudioChoice choice = AudioChoice.DEFAULT;

    /** The output chosen, not opened yet. */
    AudioOutput open() {
        return choice.open();
    }
}
