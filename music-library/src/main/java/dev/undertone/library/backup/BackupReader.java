package dev.undertone.library.backup;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import dev.undertone.library.catalog.CatalogVisitor;
import dev.undertone.library.catalog.KeptRating;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;

/** Reads a backup one part at a time, whoever wrote it, and tells it as values of this program. */
final class BackupReader implements AutoCloseable {

    private static final Gson GSON = new Gson();

    private final BoundedReader source;
    private final JsonReader json;
    private boolean newer;

    BackupReader(Reader source) {
        this.source = new BoundedReader(source);
        json = new JsonReader(this.source);
        json.setStrictness(Strictness.STRICT);
    }

    /**
     * Tells all of it.
     *
     * @throws IOException if it cannot be read, is no JSON or breaks off
     * @throws JsonParseException if it holds other kinds of values than it should
     * @throws IllegalStateException likewise
     * @throws IllegalArgumentException if a value is out of its range
     * @throws UserFacingException if it was made by a newer program, or a text in it is too long
     */
    void tellAll(CatalogVisitor visitor) throws IOException {
        json.beginObject();
        require(json.nextName().equals("format") && json.nextString().equals(Backup.FORMAT));
        require(json.nextName().equals("version"));
        if (json.nextInt() > Backup.VERSION) {
            newer = true;
            throw new UserFacingException(
                    "The backup was made by a newer Undertone.", "Install the newest one, and restore it with that.");
        }
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "folders" -> each(String.class, uri -> visitor.folder(Values.path(uri)));
                case "listeners" -> each(ListenerJson.class, listener -> visitor.listener(listener.value()));
                case "tracks" -> each(TrackJson.class, track -> track(track, visitor));
                case "ratings" -> each(RatingJson.class, rating -> visitor.rating(rating.value()));
                case "plays" -> each(PlayJson.class, play -> visitor.play(play.value()));
                case "moods" -> each(MoodJson.class, moment -> visitor.mood(moment.value()));
                case "feedback" -> each(FeedbackJson.class, feedback -> visitor.feedback(feedback.value()));
                case "reviews" -> each(ReviewJson.class, review -> visitor.review(review.value()));
                case "corrections" -> each(CorrectionJson.class, correction -> visitor.correction(correction.value()));
                case "playlists" -> each(PlaylistJson.class, playlist -> visitor.playlist(playlist.value()));
                case "queues" -> each(QueueJson.class, queue -> visitor.queue(queue.owner(), queue.value()));
                case "queue" -> {
                    source.nextPart();
                    QueueJson queue = Values.given(GSON.<QueueJson>fromJson(json, QueueJson.class));
                    visitor.queue(queue.owner(), queue.value());
                }
                default -> {
                    source.nextPart();
                    json.skipValue();
                }
            }
        }
        json.endObject();
    }

    private static void track(TrackJson track, CatalogVisitor visitor) {
        visitor.track(track.value());
        KeptRating stars = track.stars();
        if (stars != null) {
            visitor.rating(stars);
        }
    }

    /** Whether it was refused for being made by a newer program. */
    boolean isNewer() {
        return newer;
    }

    /** Where it was last read, as in {@code $.tracks[3].title}. */
    String place() {
        return json.getPath();
    }

    private <T> void each(Class<T> type, Consumer<T> told) throws IOException {
        json.beginArray();
        while (json.hasNext()) {
            source.nextPart();
            told.accept(Values.given(GSON.<T>fromJson(json, type)));
        }
        json.endArray();
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("it does not begin as a backup does");
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
