package dev.undertone.library.backup;

import dev.undertone.library.HeardSong;
import dev.undertone.models.Affect;
import dev.undertone.models.AffectEstimate;
import dev.undertone.models.song.SongReading;
import dev.undertone.models.song.SongTrait;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was heard in a song, as it stands in a backup. */
record HeardJson(
        @Nullable String model,
        @Nullable Double valence,
        @Nullable Double valenceDeviation,
        @Nullable Double arousal,
        @Nullable Double arousalDeviation,
        @Nullable Double confidence,
        @Nullable Double beatsPerMinute,
        @Nullable List<@Nullable String> traits,
        @Nullable Long made) {

    static HeardJson of(HeardSong heard) {
        SongReading reading = heard.reading();
        AffectEstimate estimate = reading.estimate();
        return new HeardJson(
                heard.modelVersion(),
                estimate.affect().valence(),
                estimate.valenceDeviation(),
                estimate.affect().arousal(),
                estimate.arousalDeviation(),
                reading.confidence(),
                reading.beatsPerMinute(),
                reading.traits().stream().<@Nullable String>map(Values::word).toList(),
                heard.made().toEpochMilli());
    }

    HeardSong value() {
        AffectEstimate estimate = new AffectEstimate(
                new Affect(Values.given(valence), Values.given(arousal)),
                Values.given(valenceDeviation),
                Values.given(arousalDeviation));
        double sure = Values.given(confidence);
        if (!(sure >= 0 && sure <= 1) || (beatsPerMinute != null && !(beatsPerMinute > 0))) {
            throw new IllegalArgumentException("confidence lies in 0..1, and a tempo above 0");
        }
        List<SongTrait> heardTraits = Values.list(traits).stream()
                .map(word -> Values.named(SongTrait.class, word))
                .toList();
        return new HeardSong(
                new SongReading(estimate, sure, beatsPerMinute, heardTraits),
                Values.text(Values.given(model)),
                Values.time(made));
    }
}
