package dev.undertone.models.training;

import dev.undertone.models.song.QuadrantScores;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A way to make one answer of what a member says of a song. */
enum SongPool {
    /** By the features, with a linear classifier. */
    LINEAR("linear", voices -> List.of(voices.byLines())),
    /** By the features. */
    FEATURES("features", voices -> List.of(voices.byFeatures())),
    /** By the spectrogram. */
    SPECTROGRAM("spectrogram", SongVoices::bySpectrogram),
    /** By both, the machine and each network counting alike: what is kept. */
    BOTH("pooled", SongPool::all);

    private final String word;
    private final Function<SongVoices, List<double[]>> asked;

    SongPool(String word, Function<SongVoices, List<double[]>> asked) {
        this.word = word;
        this.asked = asked;
    }

    /** As it is called in {@code model.json}. */
    String word() {
        return word;
    }

    SongAnswer answer(SongVoices voices, double temperature) {
        return new SongAnswer(QuadrantScores.pooled(asked.apply(voices), temperature), voices.truth());
    }

    private static List<double[]> all(SongVoices voices) {
        List<double[]> all = new ArrayList<>(voices.bySpectrogram());
        all.add(voices.byFeatures());
        return all;
    }
}
