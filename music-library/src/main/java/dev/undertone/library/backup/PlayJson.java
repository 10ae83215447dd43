package dev.undertone.library.backup;

import dev.undertone.library.Aim;
import dev.undertone.library.Opinion;
import dev.undertone.library.Play;
import dev.undertone.library.PlayOutcome;
import org.jspecify.annotations.Nullable;

/** A play as it stands in a backup. */
record PlayJson(
        @Nullable Long track,
        @Nullable Long started,
        @Nullable Long heard,
        @Nullable String outcome,
        @Nullable Long endedAt,
        @Nullable String opinion,
        @Nullable String mood,
        @Nullable String aim) {

    static PlayJson of(Play play) {
        Opinion opinion = play.opinion();
        return new PlayJson(
                play.trackId(),
                play.started().toEpochMilli(),
                play.heard().toMillis(),
                Values.word(play.outcome()),
                play.endedAt().toMillis(),
                opinion == null ? null : Values.word(opinion),
                play.mood(),
                Values.word(play.aim()));
    }

    Play value() {
        return new Play(
                dev.undertone.library.Listener.UNNAMED,
                Values.given(track),
                Values.time(started),
                Values.duration(heard),
                Values.named(PlayOutcome.class, outcome),
                Values.duration(endedAt),
                opinion == null ? null : Values.named(Opinion.class, opinion),
                Values.text(mood),
                Values.named(Aim.class, aim),
                null);
    }
}
