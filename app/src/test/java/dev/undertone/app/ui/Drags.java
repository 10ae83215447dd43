package dev.undertone.app.ui;

import dev.undertone.app.ui.cover.Covers;
import dev.undertone.app.ui.music.MusicModel;
import dev.undertone.app.ui.player.PlayerModel;
import dev.undertone.app.ui.playlist.PlaylistCommands;
import dev.undertone.app.ui.playlist.PlaylistFormModel;
import dev.undertone.app.ui.playlist.PlaylistView;
import dev.undertone.app.ui.playlist.PlaylistsModel;
import dev.undertone.app.ui.queue.QueueCommands;
import dev.undertone.app.ui.queue.QueueModel;
import dev.undertone.app.ui.queue.QueueView;
import dev.undertone.app.ui.task.BackgroundTasks;
import dev.undertone.app.ui.theme.Theme;
import dev.undertone.app.ui.undo.UndoModel;
import dev.undertone.library.FeedbackKind;
import dev.undertone.library.LibraryEntry;
import dev.undertone.library.Playlist;
import dev.undertone.library.Track;
import dev.undertone.models.Emotion;
import dev.undertone.models.Mood;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/**
 * Drags rows within the queue, from it to a playlist and back with the mouse of the present display, and prints what each drag
 * came to. A program of its own, as the headless toolkit drags nothing.
 */
public final class Drags {

    private static final String QUEUE_ROW = ".next .list-cell";
    private static final String PLAYLIST_ROW = ".songs .table-row-cell";

    private static final int PULSES = 8;

    private final HBox room;
    private final Robot robot = new Robot();

    private Drags(HBox room) {
        this.room = room;
    }

    /** Drags, and ends. */
    public static void main(String[] arguments) {
        Drags drags = FxThread.call(Drags::open);
        drags.drag(QUEUE_ROW, 0, QUEUE_ROW, 2);
        drags.drag(QUEUE_ROW, 1, PLAYLIST_ROW, 0);
        drags.drag(PLAYLIST_ROW, 2, QUEUE_ROW, 1);
        Platform.exit();
        System.exit(0);
    }

    private static Drags open() {
        QueueModel queue = new QueueModel(new UndoModel());
        queue.connect(new SaidQueue());
        queue.showUpcoming(Fixtures.picks(Mood.said(Emotion.HAPPY)));
        PlaylistsModel playlists = new PlaylistsModel();
        playlists.connect(new SaidPlaylists());
        Playlist walk = new Playlist(1, "Walk", Optional.empty(), Instant.EPOCH);
        playlists.show(List.of(walk));
        playlists.open(walk);
        playlists.showSongs(
                walk,
                Fixtures.TRACKS.stream()
                        .map(track -> new LibraryEntry(track, 0, 0, null, Instant.EPOCH))
                        .toList());
        Covers covers = new Covers(new BackgroundTasks(Platform::runLater, Throwable::printStackTrace));
        PlaylistView songs = new PlaylistView(playlists, new PlayerModel(Clock.systemUTC()));
        QueueView next = new QueueView(queue, new MusicModel(), covers);
        HBox room = new HBox(songs, next);
        HBox.setHgrow(songs, Priority.ALWAYS);
        next.setPrefWidth(500);
        Stage stage = new Stage();
        stage.setScene(new Scene(room, 1200, 600));
        new Theme(stage.getScene()).choose(dev.undertone.app.settings.ThemeChoice.LIGHT);
        stage.show();
        return new Drags(room);
    }

    /** Takes a row up by its middle and lets it fall on the lower half of another. */
    private void drag(String from, int row, String to, int below) {
        FxThread.await("the rows are there", () -> has(from, row) && has(to, below));
        step(() -> point(from, row, 0.5));
        step(() -> robot.mousePress(MouseButton.PRIMARY));
        step(() -> point(from, row, 0.85));
        for (double height : new double[] {0.2, 0.4, 0.7, 0.8}) {
            step(() -> point(to, below, height));
        }
        step(() -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    private static void step(Runnable work) {
        FxThread.run(work);
        pause();
    }

    private boolean has(String rows, int index) {
        return room.lookupAll(rows).stream().anyMatch(node -> isRow(node, index));
    }

    private void point(String rows, int index, double height) {
        Bounds row = room.lookupAll(rows).stream()
                .filter(node -> isRow(node, index))
                .findFirst()
                .map(node -> node.localToScreen(node.getBoundsInLocal()))
                .orElseThrow();
        robot.mouseMove(row.getMinX() + 90, row.getMinY() + height * row.getHeight());
    }

    private static boolean isRow(javafx.scene.Node node, int index) {
        return node instanceof IndexedCell<?> cell && !cell.isEmpty() && cell.getIndex() == index;
    }

    /** The display answers in its own time. */
    private static void pause() {
        AtomicInteger pulses = new AtomicInteger();
        FxThread.await("some pulses", () -> pulses.incrementAndGet() > PULSES);
    }

    private static void say(String words) {
        System.out.println(words);
    }

    private static final class SaidQueue implements QueueCommands {

        @Override
        public void play(int place) {}

        @Override
        public void move(List<Integer> places, int before) {
            say("queue: move " + places + " before " + before);
        }

        @Override
        public void insert(List<Long> trackIds, int before) {
            say("queue: insert " + trackIds + " before " + before);
        }

        @Override
        public void open(List<Path> places, int before) {}

        @Override
        public void enqueue(List<Long> trackIds) {}

        @Override
        public void remove(List<Integer> places) {}

        @Override
        public void undo() {}

        @Override
        public void feedback(Track track, FeedbackKind kind) {}

        @Override
        public void addFolder(Path folder) {}
    }

    private static final class SaidPlaylists implements PlaylistCommands {

        @Override
        public void read(Playlist playlist) {}

        @Override
        public void save(PlaylistFormModel form) {}

        @Override
        public void insert(Playlist playlist, List<Long> trackIds, int before) {
            say("playlist: insert " + trackIds + " before " + before);
        }

        @Override
        public void move(Playlist playlist, List<Integer> places, int before) {
            say("playlist: move " + places + " before " + before);
        }

        @Override
        public void remove(Playlist playlist, List<Integer> places) {}

        @Override
        public void delete(Playlist playlist) {}

        @Override
        public void importFiles(List<Path> files) {}

        @Override
        public void exportFile(Playlist playlist, Path file) {}
    }
}
