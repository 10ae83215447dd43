package dev.undertone.app.session;

/**
 * How long a reading took, in milliseconds.
 *
 * @param detect finding the faces
 * @param classify cutting out all faces, judging their quality and reading their expressions
 * @param total from taking the newest frame to the finished reading
 */
public record Timings(double detect, double classify, double total) {}
