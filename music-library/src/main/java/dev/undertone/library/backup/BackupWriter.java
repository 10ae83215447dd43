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
import java.util.List;

/** Writes what it is told as JSON. */
final class BackupWriter implements CatalogVisitor {

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

    private final ListsWriter lists;
    private int named;

    BackupWriter(Writer out) {
        lists = new ListsWriter(out, Backup.FORMAT, Backup.VERSION, LISTS);
    }

    void end() {
        lists.end();
    }

    BackupReport report(Path file) {
        return new BackupReport(
                file,
                lists.count("tracks"),
                named,
                lists.count("ratings"),
                lists.count("plays"),
                lists.count("moods"),
                lists.count("feedback"),
                lists.count("reviews"),
                lists.count("corrections"),
                lists.count("playlists"));
    }

    @Override
    public void folder(Path folder) {
        lists.add("folders", folder.toUri().toString());
    }

    @Override
    public void listener(KeptListener listener) {
        if (listener.id() != Listener.UNNAMED) {
            named++;
        }
        lists.add("listeners", ListenerJson.of(listener));
    }

    @Override
    public void track(KeptTrack track) {
        lists.add("tracks", TrackJson.of(track));
    }

    @Override
    public void rating(KeptRating rating) {
        lists.add("ratings", RatingJson.of(rating));
    }

    @Override
    public void play(Play play) {
        lists.add("plays", PlayJson.of(play));
    }

    @Override
    public void mood(MoodMoment moment) {
        lists.add("moods", MoodJson.of(moment));
    }

    @Override
    public void feedback(Feedback feedback) {
        lists.add("feedback", FeedbackJson.of(feedback));
    }

    @Override
    public void review(Review review) {
        lists.add("reviews", ReviewJson.of(review));
    }

    @Override
    public void correction(ReadingCorrection correction) {
        lists.add("corrections", CorrectionJson.of(correction));
    }

    @Override
    public void playlist(KeptPlaylist playlist) {
        lists.add("playlists", PlaylistJson.of(playlist));
    }

    @Override
    public void queue(long listener, SavedQueue queue) {
        lists.add("queues", QueueJson.of(listener, queue));
    }
}
