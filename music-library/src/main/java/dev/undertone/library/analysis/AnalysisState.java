package dev.undertone.library.analysis;

import dev.undertone.library.Track;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much of the library was listened to.
 *
 * @param modelVersion by which model
 * @param heard how many songs it heard
 * @param waiting how many available songs it is still to hear
 * @param undecoded the available songs that it could not decode, and why: a full sentence that calls the file "it"
 */
public record AnalysisState(String modelVersion, int heard, int waiting, Map<Track, String> undecoded) {

    /** Takes a copy of the map, in its order. */
    public AnalysisState {
        undecoded = Collections.unmodifiableMap(new LinkedHashMap<>(undecoded));
    }
}
