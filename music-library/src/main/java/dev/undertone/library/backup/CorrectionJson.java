package dev.undertone.library.backup;

import dev.undertone.library.Listener;
import dev.undertone.library.ReadingCorrection;
import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a listener said of a reading of their face, as it stands in a backup; no listener stands for the unnamed one. */
record CorrectionJson(
        @Nullable Long listener,
        @Nullable Map<String, @Nullable Double> scores,
        @Nullable String label,
        @Nullable Long given) {

    static CorrectionJson of(ReadingCorrection correction) {
        Map<String, @Nullable Double> scores = new LinkedHashMap<>();
        for (Emotion emotion : Emotion.values()) {
            scores.put(emotion.word(), correction.scores().of(emotion));
        }
        return new CorrectionJson(
                correction.listener() == Listener.UNNAMED ? null : correction.listener(),
                scores,
                correction.label().word(),
                correction.given().toEpochMilli());
    }

    ReadingCorrection value() {
        return new ReadingCorrection(
                listener == null ? Listener.UNNAMED : listener,
                scores(Values.given(scores)),
                Emotion.ofWord(Values.given(label)).orElseThrow(IllegalArgumentException::new),
                Values.time(given));
    }

    static EmotionScores scores(Map<String, @Nullable Double> byWord) {
        double[] weights = new double[Emotion.values().length];
        for (Emotion emotion : Emotion.values()) {
            weights[emotion.ordinal()] = Values.given(byWord.get(emotion.word()));
        }
        return EmotionScores.fromWeights(weights);
    }
}
