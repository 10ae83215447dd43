package dev.undertone.app.ui.camera;

import dev.undertone.app.camera.CameraState;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** Four to three: the preview with framed faces and the sign that the camera is on, or a message in their place. */
final class Mirror extends Region {

    private static final double RATIO = 4 / 3.0;
    private static final double CORNER = 16;

    private final ImageView picture = new ImageView();
    private final FaceFrames faces = new FaceFrames();
    private final HBox sign;
    private final CameraMessage message;

    Mirror(CameraModel model, Preview preview, Runnable askByHand) {
        getStyleClass().add("mirror");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.setManaged(false);
        picture.setPreserveRatio(true);
        faces.setManaged(false);
        sign = sign();
        message = new CameraMessage(model, askByHand);
        message.setManaged(false);
        getChildren().addAll(picture, faces, message, sign);
        preview.imageProperty().subscribe(image -> {
            picture.setImage(image);
            requestLayout();
        });
        model.facesProperty().subscribe(faces::show);
        model.stateProperty().subscribe(this::show);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width / RATIO;
    }

    @Override
    protected double computeMinHeight(double width) {
        return width / RATIO;
    }

    @Override
    protected double computeMaxHeight(double width) {
        return width / RATIO;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        Image image = picture.getImage();
        if (image != null) {
            Cover cover = Cover.of(image.getWidth(), image.getHeight(), width, height);
            picture.setFitWidth(image.getWidth() * cover.scale());
            picture.relocate(cover.left(), cover.top());
        }
        faces.resizeRelocate(0, 0, width, height);
        message.resizeRelocate(0, 0, width, height);
        double signWidth = Math.min(sign.prefWidth(-1), width - 20);
        sign.resizeRelocate(12, 12, signWidth, sign.prefHeight(-1));
        // Only the upper corners are round; the lower ones of the clip lie below the edge.
        Rectangle clip = new Rectangle(width, height + CORNER);
        clip.setArcWidth(2 * CORNER);
        clip.setArcHeight(2 * CORNER);
        setClip(clip);
    }

    private void show(CameraState state) {
        boolean running = state.phase() == CameraState.Phase.RUNNING;
        picture.setVisible(running);
        faces.setVisible(running);
        sign.setVisible(running);
        message.setVisible(!running);
        setAccessibleText(running ? "What the camera sees" : state.message());
    }

    private static HBox sign() {
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        Label words = new Label("Camera on · nothing is recorded or sent");
        HBox sign = new HBox(dot, words);
        sign.getStyleClass().add("camera-sign");
        sign.setManaged(false);
        return sign;
    }
}
