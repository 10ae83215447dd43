package dev.undertone.library.backup;

import dev.undertone.models.EmotionScores;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a source said of a song's emotion, as backups of version 1 have it. */
record ScoresJson(
        @Nullable String source,
        @Nullable Map<String, @Nullable Double> scores,
        @Nullable Long made) {

    EmotionScores value() {
        return CorrectionJson.scores(Values.given(scores));
    }
}
