package dev.undertone.app.session;

import dev.undertone.app.playback.PlayQueue;
import dev.undertone.library.Feedback;
import dev.undertone.library.FeedbackKind;
import dev.undertone.library.Opinion;
import dev.undertone.library.Review;
import dev.undertone.library.Track;
import dev.undertone.library.door.Library;
import dev.undertone.library.recommend.Pick;
import dev.undertone.models.Mood;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the listener says of the songs that they are given. */
final class Responses {

    private final Library library;
    private final PlayQueue queue;
    private final InstantSource clock;
    private final SessionListener out;
    private final KnownSongs known;
    private @Nullable Opinion opinion;

    /**
     * @param queue tells which mood a song was given for
     * @param clock tells when it was said
     */
    Responses(Library library, PlayQueue queue, InstantSource clock, SessionListener out) {
        this.library = library;
        this.queue = queue;
        this.clock = clock;
        this.out = out;
        this.known = new KnownSongs(library);
    }

    /** Another song plays, of which nothing was said yet. */
    void begin() {
        opine(null);
    }

    void opine(@Nullable Opinion of) {
        opinion = of;
        out.opinion(of);
    }

    /**
     * Makes sure that what is said of a song can be kept.
     *
     * @throws dev.undertone.models.UserFacingException if the song is not in the library
     */
    void requireKept(Track track) {
        known.number(track);
    }

    /** Of the song that plays; null where nothing was said. */
    @Nullable Opinion opinion() {
        return opinion;
    }

    /**
     * Keeps it and tells it.
     *
     * @throws dev.undertone.models.UserFacingException if the song is not in the library
     * @param present what a song was given for that is not, or no longer, to come
     */
    void give(Track track, FeedbackKind kind, Mood present) {
        Mood mood = Stream.concat(queue.current().stream(), queue.upcoming().stream())
                .filter(pick -> pick.track().id() == track.id())
                .findFirst()
                .map(Pick::mood)
                .orElse(present);
        // As it is kept, so that it can be taken back.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Feedback feedback = new Feedback(library.listener(), known.number(track), kind, mood.emotion(), now);
        library.give(feedback);
        out.told(feedback, track);
    }

    void takeBack(Feedback feedback) {
        library.takeBack(feedback);
    }

    /**
     * Keeps a rating of the song that plays, or of Undertone where none does.
     *
     * @throws dev.undertone.models.UserFacingException if the song is not in the library
     * @param playing the pick that plays; null for none
     */
    void review(@Nullable Pick playing, int rating, String comment) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Review review = new Review(
                library.listener(),
                playing == null ? null : known.number(playing.track()),
                playing == null ? null : playing.mood().emotion(),
                rating,
                comment.strip(),
                now);
        out.reviewed(library.keep(review));
    }

    void forget(long listener) {
        library.profiles().forget(listener);
        opine(null);
        out.forgotten();
    }
}
