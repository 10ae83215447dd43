package dev.undertone.library.catalog;

import dev.undertone.models.Affect;
import dev.undertone.models.AffectEstimate;
import dev.undertone.models.song.SongReading;
import dev.undertone.models.song.SongTrait;
import java.util.List;

/** What might have been heard in songs, for tests of what becomes of it. */
public final class Readings {

    private Readings() {}

    /** A song at a point, as surely as a model hears it. */
    public static SongReading at(double valence, double arousal) {
        return new SongReading(
                new AffectEstimate(new Affect(valence, arousal), 0.4, 0.3),
                0.6,
                123.5,
                List.of(SongTrait.FAST, SongTrait.STEADY_PULSE));
    }
}
