package dev.undertone.app.environment;

import java.nio.file.Path;

/**
 * Where the program's own files stand; they are read and never written.
 *
 * @param home the folder that holds {@code models/weights} and {@code music-library/tracks}
 */
public record Installation(Path home) {

    /** The folder given by the launcher in {@code undertone.home}; the working directory without one. */
    public static Installation current() {
        return new Installation(Path.of(System.getProperty("undertone.home", ""))
                .toAbsolutePath()
                .normalize());
    }

    /** The folder of the expression network's weights. */
    public Path expressionWeights() {
        return home.resolve("models").resolve("weights").resolve("expression");
    }

    /** The folder of the model that listens to songs. */
    public Path songWeights() {
        return home.resolve("models").resolve("weights").resolve("song");
    }

    /** The folder of the model that reads sentences. */
    public Path textWeights() {
        return home.resolve("models").resolve("weights").resolve("text");
    }

    /** The folder of the starter library. */
    public Path starterTracks() {
        return home.resolve("music-library").resolve("tracks");
    }
}
