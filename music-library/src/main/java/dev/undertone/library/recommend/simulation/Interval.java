package dev.undertone.library.recommend.simulation;

/**
 * A figure and how sure it is.
 *
 * @param value as measured
 * @param low where the middle 95 % of what it might as well have been begins
 * @param high where it ends
 */
public record Interval(double value, double low, double high) {}
