package dev.undertone.library.backup;

import dev.undertone.library.Feedback;
import dev.undertone.library.FeedbackKind;
import dev.undertone.library.Listener;
import dev.undertone.models.Emotion;
import org.jspecify.annotations.Nullable;

/** What a listener said of being given a song, as it stands in a backup; no listener stands for the unnamed one. */
record FeedbackJson(
        @Nullable Long listener,
        @Nullable Long track,
        @Nullable String kind,
        @Nullable String mood,
        @Nullable Long given) {

    static FeedbackJson of(Feedback feedback) {
        Emotion mood = feedback.mood();
        return new FeedbackJson(
                feedback.listener() == Listener.UNNAMED ? null : feedback.listener(),
                feedback.trackId(),
                Values.word(feedback.kind()),
                mood == null ? null : mood.word(),
                feedback.given().toEpochMilli());
    }

    Feedback value() {
        return new Feedback(
                listener == null ? Listener.UNNAMED : listener,
                Values.given(track),
                Values.named(FeedbackKind.class, kind),
                mood == null ? null : Emotion.ofWord(mood).orElseThrow(IllegalArgumentException::new),
                Values.time(given));
    }
}
