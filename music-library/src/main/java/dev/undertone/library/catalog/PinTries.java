package dev.undertone.library.catalog;

import java.time.Duration;
import java.time.Instant;

/**
 * How often in a row a wrong PIN was entered, and for how long none is taken.
 *
 * @param wrong how many
 * @param pause what was left of the pause when it was last seen
 * @param seen when that was
 */
public record PinTries(int wrong, Duration pause, Instant seen) {}
