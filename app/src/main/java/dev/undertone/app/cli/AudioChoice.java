package dev.undertone.app.cli;

import dev.undertone.app.playback.AudioOutput;
import dev.undertone.app.playback.JavaSoundOutput;
import dev.undertone.app.playback.SilentOutput;
import java.util.Locale;

/** Where a command's music goes; the names are those of the option {@code --audio}. */
enum AudioChoice {
    /** The system's default sound card. */
    DEFAULT,
    /** Nowhere: songs take their time, and nothing is heard. */
    NONE;

    AudioOutput open() {
        return switch (this) {
            case DEFAULT -> new JavaSoundOutput();
            case NONE -> new SilentOutput();
        };
    }

    /** As it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
