package dev.undertone.app.endurance;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the program held at one moment.
 *
 * @param seconds since the soak began
 * @param figures by their names, in the order in which they are shown; one that this system does not tell is not among them
 */
record Measurement(double seconds, Map<String, Double> figures) {

    Measurement {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }
}
