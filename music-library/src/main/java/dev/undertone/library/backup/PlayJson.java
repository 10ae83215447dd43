package dev.undertone.library.backup;

import dev.undertone.library.Aim;
import dev.undertone.library.Listener;
import dev.undertone.library.Opinion;
import dev.undertone.library.Play;
import dev.undertone.library.PlayOutcome;
import dev.undertone.models.Affect;
import org.jspecify.annotations.Nullable;

/** A play as it stands in a backup; no listener stands for the unnamed one. */
record PlayJson(
        @Nullable Long listener,
        @Nullable Long track,
        @Nullable Long started,
        @Nullable Long heard,
        @Nullable String outcome,
        @Nullable Long endedAt,
        @Nullable String opinion,
        @Nullable String mood,
        @Nullable String aim,
        @Nullable Double targetValence,
        @Nullable Double targetArousal) {

    static PlayJson of(Play play) {
        Opinion opinion = play.opinion();
        Affect target = play.target();
        return new PlayJson(
                play.listener() == Listener.UNNAMED ? null : play.listener(),
                play.trackId(),
                play.started().toEpochMilli(),
                play.heard().toMillis(),
                Values.word(play.outcome()),
                play.endedAt().toMillis(),
                opinion == null ? null : Values.word(opinion),
                play.mood(),
                Values.word(play.aim()),
                target == null ? null : target.valence(),
                target == null ? null : target.arousal());
    }

    Play value() {
        return new Play(
                listener == null ? Listener.UNNAMED : listener,
                Values.given(track),
                Values.time(started),
                Values.duration(heard),
                Values.named(PlayOutcome.class, outcome),
                Values.duration(endedAt),
                opinion == null ? null : Values.named(Opinion.class, opinion),
                Values.text(mood),
                Values.named(Aim.class, aim),
                targetValence == null ? null : new Affect(targetValence, Values.given(targetArousal)));
    }
}
