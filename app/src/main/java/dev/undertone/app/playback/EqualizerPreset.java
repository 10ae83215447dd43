package dev.undertone.app.playback;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Settings of the equaliser's ten bands that have a name, in decibels from the lowest band to the highest. */
public enum EqualizerPreset {
    FLAT(0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
    BASS(6, 5, 4, 2.5, 1, 0, 0, 0, 0, 0),
    TREBLE(0, 0, 0, 0, 0, 1, 2.5, 4, 5, 6),
    LOUDNESS(5, 4, 2, 0, -1, -1, 0, 2, 4, 5),
    VOICE(-4, -3, -1, 1, 3, 4, 4, 2.5, 0, -2),
    ROCK(4, 3, 1.5, 0, -1, -0.5, 1, 2.5, 3.5, 4),
    CLASSICAL(0, 0, 0, 0, 0, 0, -1, -1.5, -2, -3),
    SMALL_SPEAKERS(-6, -3, 2, 3, 1.5, 0, 1, 2, 2.5, 2);

    private final List<Double> gains;

    EqualizerPreset(double... gains) {
        this.gains = Arrays.stream(gains).boxed().toList();
    }

    /** Decibels, as {@link SoundSettings#equalizer()} has them. */
    public List<Double> gains() {
        return gains;
    }

    /** The one that has these gains; empty where they are the listener's own. */
    public static Optional<EqualizerPreset> of(List<Double> gains) {
        return Arrays.stream(values())
                .filter(preset -> preset.gains.equals(gains))
                .findFirst();
    }
}
