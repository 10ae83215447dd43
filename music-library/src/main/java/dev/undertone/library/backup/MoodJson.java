package dev.undertone.library.backup;

import dev.undertone.library.Listener;
import dev.undertone.library.MoodMoment;
import dev.undertone.models.Affect;
import dev.undertone.models.Emotion;
import org.jspecify.annotations.Nullable;

/** How a mood was for a while, as it stands in a backup; no listener stands for the unnamed one. */
record MoodJson(
        @Nullable Long listener,
        @Nullable Long started,
        @Nullable Long lasted,
        @Nullable String emotion,
        @Nullable Double valence,
        @Nullable Double arousal,
        @Nullable Boolean said) {

    static MoodJson of(MoodMoment moment) {
        return new MoodJson(
                moment.listener() == Listener.UNNAMED ? null : moment.listener(),
                moment.started().toEpochMilli(),
                moment.lasted().toMillis(),
                moment.emotion().word(),
                moment.affect().valence(),
                moment.affect().arousal(),
                moment.said() ? true : null);
    }

    MoodMoment value() {
        return new MoodMoment(
                listener == null ? Listener.UNNAMED : listener,
                Values.time(started),
                Values.duration(lasted),
                Emotion.ofWord(Values.given(emotion)).orElseThrow(IllegalArgumentException::new),
                new Affect(Values.given(valence), Values.given(arousal)),
                said != null && said);
    }
}
