package dev.undertone.library.backup;

import dev.undertone.library.Feedback;
import dev.undertone.library.Listener;
import dev.undertone.library.MoodMoment;
import dev.undertone.library.Play;
import dev.undertone.library.ReadingCorrection;
import dev.undertone.library.Review;
import dev.undertone.library.SavedQueue;
import dev.undertone.library.catalog.CatalogVisitor;
import dev.undertone.library.catalog.KeptListener;
import dev.undertone.library.catalog.KeptPlaylist;
import dev.undertone.library.catalog.KeptRating;
import dev.undertone.library.catalog.KeptTrack;
import java.io.Writer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what it is told of one listener as JSON, in which nothing need say whose it is; and the songs that it speaks of. */
final class ProfileWriter implements CatalogVisitor {

    private static final List<String> LISTS =
            List.of("ratings", "plays", "moods", "feedback", "reviews", "corrections", "queue", "songs");

    private final ListsWriter lists;
    private final long listener;
    private final @Nullable String face;
    private final Map<Long, SongJson> songs = new HashMap<>();
    private final Set<Long> spokenOf = new TreeSet<>();

    /**
     * @param face the template in Base64, null for none
     */
    ProfileWriter(Writer out, long listener, @Nullable String face) {
        this.lists = new ListsWriter(out, ProfileExport.FORMAT, ProfileExport.VERSION, LISTS);
        this.listener = listener;
        this.face = face;
    }

    void end() {
        spokenOf.stream().flatMap(id -> Stream.ofNullable(songs.get(id))).forEach(song -> lists.add("songs", song));
        lists.end();
    }

    @Override
    public void folder(Path folder) {
        // Everybody's.
    }

    @Override
    public void playlist(KeptPlaylist playlist) {
        // Everybody's.
    }

    @Override
    public void track(KeptTrack track) {
        songs.put(track.id(), SongJson.of(track));
    }

    @Override
    public void listener(KeptListener told) {
        if (told.id() == listener) {
            lists.value("name", told.name());
            lists.value("colour", told.colour().word());
            lists.value("settings", told.settings());
            lists.value("face", face);
        }
    }

    @Override
    public void rating(KeptRating rating) {
        if (rating.listener() == listener) {
            spokenOf.add(rating.trackId());
            KeptRating own = new KeptRating(Listener.UNNAMED, rating.trackId(), rating.stars(), rating.made());
            lists.add("ratings", RatingJson.of(own));
        }
    }

    @Override
    public void play(Play play) {
        if (play.listener() == listener) {
            spokenOf.add(play.trackId());
            lists.add("plays", PlayJson.of(play.ofListener(Listener.UNNAMED)));
        }
    }

    @Override
    public void mood(MoodMoment moment) {
        if (moment.listener() == listener) {
            lists.add("moods", MoodJson.of(moment.ofListener(Listener.UNNAMED)));
        }
    }

    @Override
    public void feedback(Feedback feedback) {
        if (feedback.listener() == listener) {
            spokenOf.add(feedback.trackId());
            lists.add(
                    "feedback",
                    FeedbackJson.of(new Feedback(
                            Listener.UNNAMED, feedback.trackId(), feedback.kind(), feedback.mood(), feedback.given())));
        }
    }

    @Override
    public void review(Review review) {
        if (review.listener() == listener) {
            Stream.ofNullable(review.trackId()).forEach(spokenOf::add);
            lists.add("reviews", ReviewJson.of(review.ofListener(Listener.UNNAMED)));
        }
    }

    @Override
    public void correction(ReadingCorrection correction) {
        if (correction.listener() == listener) {
            lists.add(
                    "corrections",
                    CorrectionJson.of(new ReadingCorrection(
                            Listener.UNNAMED, correction.scores(), correction.label(), correction.given())));
        }
    }

    @Override
    public void queue(long owner, SavedQueue queue) {
        if (owner == listener) {
            Stream.ofNullable(queue.current()).forEach(spokenOf::add);
            spokenOf.addAll(queue.chosen());
            spokenOf.addAll(queue.planned());
            lists.add("queue", QueueJson.of(Listener.UNNAMED, queue));
        }
    }
}
