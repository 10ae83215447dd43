package dev.undertone.app.ui;

import dev.undertone.app.ui.camera.CameraDot;
import dev.undertone.app.ui.camera.CameraSwitch;
import dev.undertone.app.ui.camera.CameraView;
import dev.undertone.app.ui.camera.Preview;
import dev.undertone.app.ui.cover.Covers;
import dev.undertone.app.ui.lyrics.LyricsButton;
import dev.undertone.app.ui.lyrics.LyricsView;
import dev.undertone.app.ui.mini.MiniButton;
import dev.undertone.app.ui.mood.ByHandView;
import dev.undertone.app.ui.mood.CircumplexView;
import dev.undertone.app.ui.mood.MoodView;
import dev.undertone.app.ui.mood.ScoresView;
import dev.undertone.app.ui.mood.WrittenMoodView;
import dev.undertone.app.ui.music.AimView;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.player.NowPlayingView;
import dev.undertone.app.ui.queue.QueueView;
import dev.undertone.app.ui.review.ReviewButton;
import dev.undertone.app.ui.theme.Unseen;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The song, what comes next, and the mood. While the camera's picture is large, the mood has a column of its own beside the music;
 * otherwise it is a line above it, and the cover takes the room.
 */
final class ListenView extends StackPane {

    private static final PseudoClass WATCHED = PseudoClass.getPseudoClass("watched");

    /** Of the width of its column: below that, the seven names beside it would be higher. */
    private static final double LEAST_CIRCUMPLEX = 0.32;

    private final ListenModel model;
    private final NowPlayingView nowPlaying;
    private final ReviewButton review;
    private final MoodView mood;
    private final WrittenMoodView written;
    private final ByHandView byHand;
    private final AimView aims;
    private final CircumplexView circumplex;
    private final ScoresView scores;
    private final CameraView camera;
    private final CameraDot dot;
    private final CameraSwitch cameraSwitch;
    private final StackPane next;
    private final HBox reading = new HBox();
    private final VBox moodColumn = new VBox();
    private boolean watched;

    ListenView(ListenModel model, Preview preview, Covers covers) {
        this.model = model;
        getStyleClass().add("listen-pane");
        setMinSize(0, 0);
        review = new ReviewButton(model.reviews(), model.player().trackProperty());
        nowPlaying = new NowPlayingView(
                model.player(), covers, review, new LyricsButton(model.lyrics()), new MiniButton(model.mini()));
        mood = new MoodView(model.mood());
        written = new WrittenMoodView(model.mood().written());
        byHand = new ByHandView(model.mood());
        aims = new AimView(model.music());
        circumplex = new CircumplexView(model.mood());
        scores = new ScoresView(model.mood());
        camera = new CameraView(model.camera(), preview, byHand::focusFirst);
        dot = new CameraDot(model.camera(), preview);
        cameraSwitch = new CameraSwitch(model.camera());
        QueueView queue = new QueueView(model.queue(), model.music(), covers);
        LyricsView lyrics = new LyricsView(model.lyrics());
        reading.getStyleClass().addAll("reading", "card");
        moodColumn.getStyleClass().add("mood-column");
        Observing.by(this, model.lyrics().shownProperty(), shown -> {
            show(queue, !shown);
            show(lyrics, shown);
        });
        next = new StackPane(Unseen.standIn(queue), Unseen.standIn(lyrics));
        next.setMinSize(0, 0);
        Observing.by(this, model.camera().onProperty(), _ -> arrange());
        Observing.by(this, model.camera().smallProperty(), _ -> arrange());
    }

    @Override
    protected void layoutChildren() {
        fit();
        super.layoutChildren();
    }

    /** Opens the form that rates the song. */
    void rate() {
        review.open();
    }

    /** Moves the keyboard to where the listener writes how it is going. */
    void write() {
        written.write();
    }

    private void arrange() {
        boolean on = model.camera().onProperty().get();
        watched = on && !model.camera().smallProperty().get();
        pseudoClassStateChanged(WATCHED, watched);
        show(dot, on);
        nowPlaying.setUpright(!watched);
        aims.setMinWidth(watched ? 0 : USE_PREF_SIZE);
        // Nodes leave where they were before they stand elsewhere.
        getChildren().clear();
        getChildren().add(watched ? besideMood() : belowMood());
        fit();
    }

    private Node besideMood() {
        reading.getChildren().setAll(circumplex, scores);
        HBox.setHgrow(scores, Priority.ALWAYS);
        moodColumn.getChildren().setAll(camera, mood, written, byHand, aims, reading);
        VBox music = new VBox(nowPlaying, next);
        music.getStyleClass().add("music-column");
        music.setMinWidth(0);
        VBox.setVgrow(nowPlaying, Priority.NEVER);
        VBox.setVgrow(next, Priority.ALWAYS);
        HBox.setHgrow(music, Priority.ALWAYS);
        HBox columns = new HBox(music, moodColumn);
        columns.getStyleClass().add("columns");
        return columns;
    }

    private Node belowMood() {
        HBox head = new HBox(dot, mood, space(), aims, cameraSwitch);
        head.getStyleClass().add("mood-head");
        HBox.setHgrow(written, Priority.ALWAYS);
        HBox say = new HBox(byHand, written);
        say.getStyleClass().add("mood-say");
        say.setFillHeight(false);
        VBox words = new VBox(head, say);
        words.getStyleClass().add("mood-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox strip = new HBox(words, circumplex);
        strip.getStyleClass().add("mood-strip");
        HBox music = new HBox(nowPlaying, next);
        music.getStyleClass().add("music-row");
        HBox.setHgrow(nowPlaying, Priority.NEVER);
        HBox.setHgrow(next, Priority.ALWAYS);
        VBox rows = new VBox(strip, music);
        rows.getStyleClass().add("rows");
        VBox.setVgrow(music, Priority.ALWAYS);
        return rows;
    }

    /** Gives the pictures the size that there is room for. */
    private void fit() {
        double width = getWidth();
        double height = getHeight();
        if (watched) {
            // The column is no wider than what leaves its words room below a picture of four to three.
            double column = Math.rint(Math.clamp(0.45 * height, 300, Math.max(300, 0.36 * width)));
            camera.setMaxWidth(column);
            moodColumn.setMinWidth(column);
            moodColumn.setMaxWidth(column);
            double room = roomForReading(column, height);
            show(reading, room >= LEAST_CIRCUMPLEX * column);
            double edge = Math.rint(Math.clamp(room, LEAST_CIRCUMPLEX * column, 0.4 * column));
            circumplex.setMinSize(edge, edge);
            circumplex.setMaxSize(edge, edge);
            nowPlaying.setMaxWidth(Double.MAX_VALUE);
            nowPlaying.setCoverEdge(Math.rint(Math.clamp(0.36 * height, 150, Math.max(150, 0.3 * width))));
        } else {
            double edge = Math.rint(Math.clamp(0.17 * height, 96, 300));
            circumplex.setMinSize(edge, edge);
            circumplex.setMaxSize(edge, edge);
            nowPlaying.setMaxWidth(Math.rint(0.56 * width));
        }
    }

    /** How high the circumplex may be; in a low window the words alone say what the mood is. */
    private double roomForReading(double column, double height) {
        double needed = 5 * moodColumn.getSpacing()
                + moodColumn.snappedTopInset()
                + reading.snappedTopInset()
                + reading.snappedBottomInset();
        for (Region part : new Region[] {camera, mood, written, byHand, aims}) {
            needed += part.prefHeight(column);
        }
        return height - 2 * moodColumn.getSpacing() - needed;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
