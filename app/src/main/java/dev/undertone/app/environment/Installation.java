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
        return weights().resolve("expression");
    }

    /** The folders of the models that look at faces. */
    public FaceWeights faceWeights() {
        return new FaceWeights(expressionWeights(), weights().resolve("identity"));
    }

    /** The folder of the model that listens to songs. */
    public Path songWeights() {
        return weights().resolve("song");
    }

    /** The folder of the model that reads sentences. */
    public Path textWeights() {
        return weights().resolve("text");
    }

    /** The folder of the starter library. */
    public Path starterTracks() {
        return home.resolve("music-library").resolve("tracks");
    }

    private Path weights() {
        return home.resolve("models").resolve("weights");
    }
}
