package dev.undertone.app.endurance;

import dev.undertone.app.environment.Installation;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a soak is to be like.
 *
 * @param length of it
 * @param betweenMeasurements how often memory is measured
 * @param betweenFaults from the end of one to the beginning of the next
 * @param betweenLanguages how often the window is made to speak another language
 * @param seed of all that is done by chance
 * @param installation whose starter library short songs are cut from
 * @param journal gets all that the program says; null for nowhere
 */
public record SoakPlan(
        Duration length,
        Duration betweenMeasurements,
        Duration betweenFaults,
        Duration betweenLanguages,
        long seed,
        Installation installation,
        @Nullable Path journal) {}
