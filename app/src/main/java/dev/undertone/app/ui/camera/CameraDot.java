package dev.undertone.app.ui.camera;

import dev.undertone.app.camera.CameraState;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.theme.Tip;
import dev.undertone.app.ui.words.Words;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/** The camera's picture, as small as a button and round, with the sign that it is on; a press shows all of it. */
public final class CameraDot extends Button {

    private static final double EDGE_EM = 4.6;

    private final ImageView picture = new ImageView();
    private final StackPane sign = new StackPane();
    private final Region live = new Region();
    private double edge;

    /** Shows the model's camera, if it is on. */
    public CameraDot(CameraModel model, Preview preview) {
        getStyleClass().add("camera-dot");
        sign.getStyleClass().add("symbol");
        live.getStyleClass().add("live");
        StackPane round = new StackPane(sign, picture);
        StackPane all = new StackPane(round, live);
        StackPane.setAlignment(live, Pos.TOP_RIGHT);
        setGraphic(all);
        setContentDisplay(ContentDisplay.LEFT);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        picture.setPreserveRatio(true);
        Icons.name(this, Words.of("camera.dot-on"));
        setOnAction(_ -> model.smallProperty().set(false));
        fontProperty().subscribe(font -> {
            edge = Math.rint(EDGE_EM * font.getSize());
            round.setClip(new Circle(edge / 2, edge / 2, edge / 2));
            round.setMinSize(edge, edge);
            round.setMaxSize(edge, edge);
            picture.setFitWidth(edge);
            picture.setFitHeight(edge);
        });
        Observing.by(this, preview.imageProperty(), this::show);
        Observing.by(this, model.stateProperty(), this::show);
    }

    /** The middle of the picture fills the circle. */
    private void show(@Nullable Image image) {
        picture.setImage(image);
        if (image != null) {
            double side = Math.min(image.getWidth(), image.getHeight());
            picture.setViewport(
                    new Rectangle2D((image.getWidth() - side) / 2, (image.getHeight() - side) / 2, side, side));
        }
    }

    private void show(CameraState state) {
        boolean running = state.phase() == CameraState.Phase.RUNNING;
        picture.setVisible(running);
        live.setVisible(running);
        sign.getChildren().setAll(Icons.icon(CameraMessage.sign(state.phase())));
        setText(running ? "" : CameraMessage.title(state.phase()));
        String words = running ? Words.of("camera.dot-on") : getText() + ". " + state.message();
        setAccessibleText(words);
        Tip.on(this, words);
    }
}
