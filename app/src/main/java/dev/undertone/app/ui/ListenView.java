package dev.undertone.app.ui;

import dev.undertone.app.ui.camera.CameraView;
import dev.undertone.app.ui.camera.Preview;
import dev.undertone.app.ui.cover.Covers;
import dev.undertone.app.ui.mood.MoodView;
import dev.undertone.app.ui.mood.ScoresView;
import dev.undertone.app.ui.music.AimView;
import dev.undertone.app.ui.player.NowPlayingView;
import dev.undertone.app.ui.queue.QueueView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The listener on the left, their music on the right. */
final class ListenView extends HBox {

    private final NowPlayingView nowPlaying;
    private final VBox left;

    ListenView(ListenModel model, Preview preview, Covers covers) {
        getStyleClass().add("columns");
        MoodView mood = new MoodView(model.mood(), new AimView(model.music()));
        ScoresView scores = new ScoresView(model.mood());
        left = new VBox(new CameraView(model.camera(), preview, mood::askByHand), scores);
        left.getStyleClass().add("left-column");
        VBox.setVgrow(scores, Priority.ALWAYS);

        nowPlaying = new NowPlayingView(model.player(), covers);
        QueueView queue = new QueueView(model.queue(), model.music(), covers);
        VBox right = new VBox(mood, nowPlaying, queue);
        right.getStyleClass().add("right-column");
        VBox.setVgrow(queue, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setMinWidth(0);
        getChildren().addAll(left, right);
    }

    /** Gives the pictures the size that a window of this size has room for. */
    void fit(double width, double height) {
        // The column is no wider than what leaves the seven bars room below a picture of four to three.
        double leftWidth = Math.max(300, Math.min(0.36 * width, (height - 0.5 * height) * 4 / 3));
        left.setMinWidth(leftWidth);
        left.setPrefWidth(leftWidth);
        left.setMaxWidth(leftWidth);
        nowPlaying.setCoverEdge(Math.rint(Math.clamp(0.265 * height, 150, 0.24 * width)));
    }
}
