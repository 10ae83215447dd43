package dev.undertone.app.ui.camera;

import dev.undertone.app.camera.CameraState;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.words.Words;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;

/** Four to three: the preview with framed faces and the sign that the camera is on, or a message in their place. */
final class Mirror extends Region {

    private static final double RATIO = 4 / 3.0;
    private static final double CORNER = 12;
    private static final String OUTSIDE_OF_A_ROUND_CORNER = "M0,0 H%1$s A%1$s,%1$s 0 0 0 0,%1$s Z".formatted(CORNER);

    private final ImageView picture = new ImageView();
    private final FaceFrames faces = new FaceFrames();
    private final HeatLegend legend = new HeatLegend();
    private final HBox sign;
    private final CameraMessage message;
    private final CameraModel model;
    private final Rectangle frame = new Rectangle();
    private final List<SVGPath> corners =
            Stream.generate(Mirror::corner).limit(4).toList();

    Mirror(CameraModel model, Preview preview, Runnable askByHand) {
        this.model = model;
        getStyleClass().add("mirror");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setClip(frame);
        picture.setManaged(false);
        picture.setPreserveRatio(true);
        faces.setManaged(false);
        sign = sign();
        message = new CameraMessage(model, askByHand);
        message.setManaged(false);
        legend.setManaged(false);
        getChildren().addAll(picture, faces, message, sign, legend);
        getChildren().addAll(corners);
        Observing.by(this, preview.imageProperty(), image -> {
            picture.setImage(image);
            faces.glide();
            requestLayout();
        });
        Observing.by(this, model.facesProperty(), this::show);
        Observing.by(this, model.stateProperty(), this::show);
        Observing.by(
                this,
                model.explainingProperty(),
                _ -> show(model.stateProperty().get()));
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
        double legendWidth = Math.min(legend.prefWidth(-1), width - 20);
        double legendHeight = legend.prefHeight(-1);
        legend.resizeRelocate(
                Math.rint((width - legendWidth) / 2), Math.rint(height - legendHeight - 12), legendWidth, legendHeight);
        placeCorners(width, height);
    }

    private void placeCorners(double width, double height) {
        double[][] places = {
            {0, 0, 0}, {width - CORNER, 0, 90}, {width - CORNER, height - CORNER, 180}, {0, height - CORNER, 270}
        };
        for (int i = 0; i < places.length; i++) {
            corners.get(i).relocate(places[i][0], places[i][1]);
            corners.get(i).setRotate(places[i][2]);
        }
        frame.setWidth(width);
        frame.setHeight(height);
    }

    private void show(FaceMarks marks) {
        faces.show(marks);
        legend.show(marks);
    }

    private void show(CameraState state) {
        boolean running = state.phase() == CameraState.Phase.RUNNING;
        picture.setVisible(running);
        faces.setVisible(running);
        sign.setVisible(running);
        legend.setVisible(running && model.explainingProperty().get());
        message.setVisible(!running);
        setAccessibleText(running ? Words.of("camera.sees") : state.message());
    }

    /** Painted over the picture: cutting round corners out of it costs more than drawing it. */
    private static SVGPath corner() {
        SVGPath corner = new SVGPath();
        corner.setContent(OUTSIDE_OF_A_ROUND_CORNER);
        corner.getStyleClass().add("corner");
        corner.setManaged(false);
        return corner;
    }

    private static HBox sign() {
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        Label words = new Label(Words.of("camera.on-nothing-recorded"));
        HBox sign = new HBox(dot, words);
        sign.getStyleClass().add("camera-sign");
        sign.setManaged(false);
        return sign;
    }
}
