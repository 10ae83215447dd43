package dev.undertone.library.backup;

import dev.undertone.library.Listener;
import dev.undertone.library.Review;
import dev.undertone.models.Emotion;
import org.jspecify.annotations.Nullable;

/** A rating of 1 to 10, as it stands in a backup; no listener stands for the unnamed one. */
record ReviewJson(
        @Nullable Long listener,
        @Nullable Long track,
        @Nullable String mood,
        @Nullable Integer rating,
        @Nullable String comment,
        @Nullable Long given) {

    static ReviewJson of(Review review) {
        Emotion mood = review.mood();
        return new ReviewJson(
                review.listener() == Listener.UNNAMED ? null : review.listener(),
                review.trackId(),
                mood == null ? null : mood.word(),
                review.rating(),
                review.comment().isEmpty() ? null : review.comment(),
                review.given().toEpochMilli());
    }

    Review value() {
        return new Review(
                listener == null ? Listener.UNNAMED : listener,
                track,
                mood == null ? null : Emotion.ofWord(mood).orElseThrow(IllegalArgumentException::new),
                Values.given(rating),
                comment == null ? "" : comment,
                Values.time(given));
    }
}
