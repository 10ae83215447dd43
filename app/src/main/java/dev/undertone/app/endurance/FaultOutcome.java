package dev.undertone.app.endurance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the program under a fault.
 *
 * @param fault what was done
 * @param atSeconds when, since the program was started
 * @param silentSeconds the longest silence from then on until it played on
 * @param recoveredSeconds how long after its end the program was as before
 * @param said what it said meanwhile
 * @param problem what was not as it should be; null where all was
 */
record FaultOutcome(
        String fault,
        double atSeconds,
        double silentSeconds,
        double recoveredSeconds,
        List<String> said,
        @Nullable String problem) {}
