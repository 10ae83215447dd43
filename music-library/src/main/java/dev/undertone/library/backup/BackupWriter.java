package dev.undertone.library.backup;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.stream.JsonWriter;
import dev.undertone.library.Feedback;
import dev.undertone.library.Listener;
import dev.undertone.library.MoodMoment;
import dev.undertone.library.Play;
import dev.undertone.library.SavedQueue;
import dev.undertone.library.catalog.CatalogVisitor;
import dev.undertone.library.catalog.KeptPlaylist;
import dev.undertone.library.catalog.KeptTrack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

/** Writes what it is told as JSON. Parts come in the order in which they are told. */
final class BackupWriter implements CatalogVisitor {

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
    private static final List<String> LISTS =
            List.of("folders", "listeners", "tracks", "plays", "moods", "feedback", "playlists");

    private interface Work {
        void run() throws IOException;
    }

    private final JsonWriter json;
    private int playlists;
    private int open = -1;
    private int tracks;
    private int plays;
    private int moods;

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
        return new BackupReport(file, tracks, plays, moods, playlists);
    }

    @Override
    public void folder(Path folder) {
        add("folders", folder.toUri().toString());
    }

    @Override
    public void listener(Listener listener) {
        add("listeners", ListenerJson.of(listener));
    }

    @Override
    public void track(KeptTrack track) {
        tracks++;
        add("tracks", TrackJson.of(track));
    }

    @Override
    public void play(Play play) {
        plays++;
        add("plays", PlayJson.of(play));
    }

    @Override
    public void mood(MoodMoment moment) {
        moods++;
        add("moods", MoodJson.of(moment));
    }

    @Override
    public void feedback(Feedback feedback) {
        add("feedback", FeedbackJson.of(feedback));
    }

    @Override
    public void playlist(KeptPlaylist playlist) {
        playlists++;
        add("playlists", PlaylistJson.of(playlist));
    }

    @Override
    public void queue(SavedQueue queue) {
        work(() -> {
            closeUpTo(LISTS.size());
            json.name("queue");
            GSON.toJson(QueueJson.of(queue), QueueJson.class, json);
        });
    }

    private void add(String list, Object element) {
        work(() -> {
            closeUpTo(LISTS.indexOf(list));
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
