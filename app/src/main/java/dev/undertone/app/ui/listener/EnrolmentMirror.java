package dev.undertone.app.ui.listener;

import dev.undertone.app.ui.camera.Preview;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.words.Words;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Ellipse;
import org.jspecify.annotations.Nullable;

/** The camera's picture in an oval, with a ring around it that closes as faces are gathered. */
final class EnrolmentMirror extends Region {

    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    /** Of the height of the picture. */
    private static final double OVAL = 0.78;

    private static final double GAP = 10;

    private final ImageView picture = new ImageView();
    private final Ellipse ground = new Ellipse();
    private final Ellipse window = new Ellipse();
    private final Ellipse track = new Ellipse();
    private final Arc ring = new Arc();

    EnrolmentMirror(SignInModel model, Preview preview) {
        getStyleClass().add("enrolment-mirror");
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        ground.getStyleClass().add("ground");
        track.getStyleClass().add("track");
        ring.getStyleClass().add("ring");
        ring.setType(ArcType.OPEN);
        ring.setStartAngle(90);
        picture.setPreserveRatio(true);
        picture.setClip(window);
        getChildren().addAll(ground, picture, track, ring);
        getChildren().forEach(node -> node.setManaged(false));
        Observing.by(this, preview.imageProperty(), this::show);
        Observing.by(this, model.progressProperty(), share -> {
            ring.setLength(-360 * share.doubleValue());
            setAccessibleText(Words.of("enrol.progress", Math.round(100 * share.doubleValue())));
        });
        Observing.by(this, model.keptProperty(), kept -> pseudoClassStateChanged(DONE, kept));
    }

    @Override
    protected void layoutChildren() {
        double x = Math.rint(getWidth() / 2);
        double y = Math.rint(getHeight() / 2);
        double tall = getHeight() / 2 - 4;
        double wide = OVAL * tall;
        place(track, x, y, wide, tall);
        ring.setCenterX(x);
        ring.setCenterY(y);
        ring.setRadiusX(wide);
        ring.setRadiusY(tall);
        place(ground, x, y, wide - GAP, tall - GAP);
        // In the picture's own coordinates.
        place(window, wide - GAP, tall - GAP, wide - GAP, tall - GAP);
        picture.setFitHeight(2 * (tall - GAP));
        picture.relocate(x - wide + GAP, y - tall + GAP);
        show(picture.getImage());
    }

    /** The middle of the picture fills the oval. */
    private void show(@Nullable Image image) {
        picture.setImage(image);
        if (image != null) {
            double width = Math.min(
                    image.getWidth(), image.getHeight() * window.getRadiusX() / Math.max(1, window.getRadiusY()));
            picture.setViewport(new Rectangle2D((image.getWidth() - width) / 2, 0, width, image.getHeight()));
        }
    }

    private static void place(Ellipse ellipse, double x, double y, double radiusX, double radiusY) {
        ellipse.setCenterX(x);
        ellipse.setCenterY(y);
        ellipse.setRadiusX(radiusX);
        ellipse.setRadiusY(radiusY);
    }
}
