package dev.undertone.library.backup;

import dev.undertone.library.evidence.HandAffect;
import dev.undertone.models.Affect;
import dev.undertone.models.Emotion;
import org.jspecify.annotations.Nullable;

/** Where the listener puts a song, as it stands in a backup: an emotion or a point. */
record HandJson(
        @Nullable String emotion,
        @Nullable Double valence,
        @Nullable Double arousal,
        @Nullable Long made) {

    static HandJson of(HandAffect said) {
        Emotion emotion = said.emotion();
        long made = said.made().toEpochMilli();
        return emotion == null
                ? new HandJson(null, said.affect().valence(), said.affect().arousal(), made)
                : new HandJson(emotion.word(), null, null, made);
    }

    HandAffect value() {
        return emotion == null
                ? HandAffect.of(new Affect(Values.given(valence), Values.given(arousal)), Values.time(made))
                : HandAffect.of(Values.named(Emotion.class, emotion), Values.time(made));
    }
}
