package dev.undertone.library.backup;

import dev.undertone.library.Listener;
import dev.undertone.library.catalog.KeptRating;
import org.jspecify.annotations.Nullable;

/** A listener's stars for a song, as they stand in a backup; no listener stands for the unnamed one. */
record RatingJson(
        @Nullable Long listener,
        @Nullable Long track,
        @Nullable Integer stars,
        @Nullable Long made) {

    static RatingJson of(KeptRating rating) {
        return new RatingJson(
                rating.listener() == Listener.UNNAMED ? null : rating.listener(),
                rating.trackId(),
                rating.stars(),
                rating.made().toEpochMilli());
    }

    KeptRating value() {
        return new KeptRating(
                listener == null ? Listener.UNNAMED : listener,
                Values.given(track),
                Values.given(stars),
                Values.time(made));
    }
}
