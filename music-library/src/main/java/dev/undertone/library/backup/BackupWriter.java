package dev.undertone.library.backup;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.stream.JsonWriter;
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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

/** Writes what it is told as JSON. Parts come in the order in which they are told. */
final class BackupWriter implements CatalogVisitor {

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
    private static final List<String> LISTS = List.of(
            "folders",
            "listeners",
            "tracks",
            "ratings",
            "plays",
            "moods",
            "feedback",
            "reviews",
            "corrections",
            "playlists",
            "queues");

    private interface Work {
        void run() throws IOException;
    }

    private final JsonWriter json;
    private final int[] counts = new int[LISTS.size()];
    private int open = -1;
    private int named;

    BackupWriter(Writer out) {
        json = new JsonWriter(out);
        json.setHtmlSafe(false);
        json.setSerializeNulls(false);
    }

    void begin() throws IOException {
        json.beginObject();
        json.name("format").value(Backup.FORMAT);
        json.name("version").value(Backup.VERSION);
    }

    void end() throws IOException {
        closeUpTo(LISTS.size());
        json.endObject();
        json.flush();
    }

    BackupReport report(Path file) {
        return new BackupReport(
                file,
                count("tracks"),
                named,
                count("ratings"),
                count("plays"),
                count("moods"),
                count("feedback"),
                count("reviews"),
                count("corrections"),
                count("playlists"));
    }

    private int count(String list) {
        return counts[LISTS.indexOf(list)];
    }

    @Override
    public void folder(Path folder) {
        add("folders", folder.toUri().toString());
    }

    @Override
    public void listener(KeptListener listener) {
        if (listener.id() != Listener.UNNAMED) {
            named++;
        }
        add("listeners", ListenerJson.of(listener));
    }

    @Override
    public void track(KeptTrack track) {
        add("tracks", TrackJson.of(track));
    }

    @Override
    public void rating(KeptRating rating) {
        add("ratings", RatingJson.of(rating));
    }

    @Override
    public void play(Play play) {
        add("plays", PlayJson.of(play));
    }

    @Override
    public void mood(MoodMoment moment) {
        add("moods", MoodJson.of(moment));
    }

    @Override
    public void feedback(Feedback feedback) {
        add("feedback", FeedbackJson.of(feedback));
    }

    @Override
    public void review(Review review) {
        add("reviews", ReviewJson.of(review));
    }

    @Override
    public void correction(ReadingCorrection correction) {
        add("corrections", CorrectionJson.of(correction));
    }

    @Override
    public void playlist(KeptPlaylist playlist) {
        add("playlists", PlaylistJson.of(playlist));
    }

    @Override
    public void queue(long listener, SavedQueue queue) {
        add("queues", QueueJson.of(listener, queue));
    }

    private void add(String list, Object element) {
        work(() -> {
            int place = LISTS.indexOf(list);
            counts[place]++;
            closeUpTo(place);
            GSON.toJson(element, element.getClass(), json);
        });
    }

    /** Ends lists, and begins those after them, until this one is open. */
    private void closeUpTo(int list) throws IOException {
        while (open < list) {
            if (open >= 0) {
                json.endArray();
            }
            open++;
            if (open < LISTS.size()) {
                json.name(LISTS.get(open)).beginArray();
            }
        }
    }

    private static void work(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
