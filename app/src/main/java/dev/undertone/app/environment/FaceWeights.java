package dev.undertone.app.environment;

import java.nio.file.Path;

/**
 * Where the models that look at faces stand.
 *
 * @param expression the folder of the network that reads expressions
 * @param identity the folder of the model that tells faces apart
 */
public record FaceWeights(Path expression, Path identity) {}
