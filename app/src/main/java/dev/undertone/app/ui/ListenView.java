package dev.undertone.app.ui;

import dev.undertone.app.ui.camera.CameraView;
import dev.undertone.app.ui.camera.Preview;
import dev.undertone.app.ui.cover.Covers;
import dev.undertone.app.ui.mood.MoodView;
import dev.undertone.app.ui.mood.ScoresView;
import dev.undertone.app.ui.notice.NoticesView;
import dev.undertone.app.ui.player.NowPlayingView;
import dev.undertone.app.ui.queue.QueueView;
import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.theme.Logo;
import dev.undertone.app.ui.theme.ThemeMenu;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The one screen: the listener on the left, their music on the right. */
final class ListenView extends StackPane {

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final PseudoClass ROOMY = PseudoClass.getPseudoClass("roomy");
    private static final PseudoClass VAST = PseudoClass.getPseudoClass("vast");

    private final NowPlayingView nowPlaying;
    private final VBox left;

    ListenView(ListenModel model, Preview preview, Covers covers) {
        getStyleClass().add("listen");
        MoodView mood = new MoodView(model.mood());
        ScoresView scores = new ScoresView(model.mood());
        left = new VBox(new CameraView(model.camera(), preview, mood::askByHand), scores);
        left.getStyleClass().add("left-column");
        VBox.setVgrow(scores, Priority.ALWAYS);

        nowPlaying = new NowPlayingView(model.player(), covers);
        QueueView queue = new QueueView(model.queue(), covers);
        VBox right = new VBox(mood, nowPlaying, queue);
        right.getStyleClass().add("right-column");
        VBox.setVgrow(queue, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setMinWidth(0);

        HBox columns = new HBox(left, right);
        columns.getStyleClass().add("columns");
        Region glow = new Region();
        glow.getStyleClass().add("glow");
        glow.setMouseTransparent(true);
        BorderPane page = new BorderPane(columns);
        page.setTop(new VBox(header(model), new NoticesView(model.notices())));
        getChildren().addAll(glow, page);
        model.mood().emotionProperty().subscribe(emotion -> EmotionStyle.apply(this, emotion));
        widthProperty().subscribe(this::fit);
        heightProperty().subscribe(this::fit);
    }

    private static HBox header(ListenModel model) {
        Label name = new Label("Undertone");
        name.getStyleClass().add("wordmark");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(new Logo(), name, space, new ThemeMenu(model.theme()));
        header.getStyleClass().add("header");
        return header;
    }

    /** Gives type and pictures the size that the window has room for. */
    private void fit() {
        double width = getWidth();
        double height = getHeight();
        pseudoClassStateChanged(COMPACT, width < 1180 || height < 760);
        boolean vast = width >= 2300 && height >= 1250;
        pseudoClassStateChanged(VAST, vast);
        pseudoClassStateChanged(ROOMY, !vast && width >= 1760 && height >= 980);
        // The column is no wider than what leaves the seven bars room below a picture of four to three.
        double leftWidth = Math.max(300, Math.min(0.36 * width, (height - 0.5 * height) * 4 / 3));
        left.setMinWidth(leftWidth);
        left.setPrefWidth(leftWidth);
        left.setMaxWidth(leftWidth);
        nowPlaying.setCoverEdge(Math.rint(Math.clamp(0.265 * height, 150, 0.24 * width)));
    }
}
