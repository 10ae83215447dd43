package dev.undertone.library.backup;

import dev.undertone.library.HeardSong;
import dev.undertone.library.TrackTags;
import dev.undertone.library.evidence.HandAffect;
import dev.undertone.models.AffectEstimate;
import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.song.SongReading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What backups of version 1 say of a song's emotion, in the terms of today.
 *
 * @param hand what the listener said, null where nothing
 * @param heard what was heard by a model that is not named, null where nothing
 * @param given the emotion that the file named, null where none
 */
record FormerEmotions(
        @Nullable HandAffect hand,
        @Nullable HeardSong heard,
        @Nullable Emotion given) {

    private static final double DEVIATION = 0.4;
    private static final double CONFIDENCE = 0.25;

    static FormerEmotions of(List<ScoresJson> all) {
        HandAffect hand = null;
        HeardSong heard = null;
        Emotion given = null;
        for (ScoresJson said : all) {
            EmotionScores scores = said.value();
            switch (Values.given(said.source())) {
                case "by_hand" -> hand = HandAffect.of(scores.strongest(), Values.time(said.made()));
                case "by_listening" -> {
                    AffectEstimate estimate = new AffectEstimate(scores.affect(), DEVIATION, DEVIATION);
                    SongReading reading = new SongReading(estimate, CONFIDENCE, null, List.of());
                    heard = new HeardSong(reading, "unknown", Values.time(said.made()));
                }
                case "given" -> given = scores.strongest();
                default -> throw new IllegalArgumentException("an emotion is of no known source");
            }
        }
        return new FormerEmotions(hand, heard, given);
    }

    /** The tags with the mood that the file named, where they do not have it. */
    TrackTags completed(TrackTags tags) {
        return given != null && tags.mood().isEmpty() ? tags.withMood(given.word()) : tags;
    }
}
