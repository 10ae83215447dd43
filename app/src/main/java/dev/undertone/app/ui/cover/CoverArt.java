package dev.undertone.app.ui.cover;

import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.library.Track;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A square with round corners: a song's cover, or ripples in the colour of its emotion. */
public final class CoverArt extends Region {

    private static final PseudoClass VACANT = PseudoClass.getPseudoClass("vacant");
    private static final int RIPPLES = 5;

    private final Covers covers;
    private final int pixels;
    private final Pane ripples = new Pane();
    private final FontIcon vacancySign = Icons.icon(Feather.MUSIC);
    private final StackPane vacancy = new StackPane(vacancySign);
    private final ImageView picture = new ImageView();
    private @Nullable Track track;

    /**
     * @param covers finds the picture
     * @param pixels the resolution to ask for
     * @param style {@code large} or {@code thumb}
     */
    public CoverArt(Covers covers, int pixels, String style) {
        this.covers = covers;
        this.pixels = pixels;
        getStyleClass().addAll("cover", style);
        for (int i = 0; i < RIPPLES; i++) {
            Circle ripple = new Circle();
            ripple.getStyleClass().add("ripple");
            ripples.getChildren().add(ripple);
        }
        ripples.setManaged(false);
        picture.setManaged(false);
        picture.setPreserveRatio(false);
        vacancySign.getStyleClass().add("vacancy");
        vacancy.setManaged(false);
        getChildren().addAll(ripples, vacancy, picture);
        vacate(true);
        EmotionStyle.apply(this, null);
    }

    /** Shows a song's cover; null for no song. */
    public void show(@Nullable Track shown) {
        if (Objects.equals(track, shown)) {
            return;
        }
        track = shown;
        picture.setImage(null);
        vacate(shown == null);
        EmotionStyle.apply(this, shown == null ? null : shown.emotion().orElse(null));
        if (shown != null) {
            covers.load(shown, pixels, image -> {
                if (Objects.equals(track, shown)) {
                    picture.setImage(image);
                    requestLayout();
                }
            });
        }
    }

    /** Sets the edge's length. */
    public void setEdge(double length) {
        setMinSize(length, length);
        setPrefSize(length, length);
        setMaxSize(length, length);
    }

    @Override
    protected void layoutChildren() {
        double edge = Math.min(getWidth(), getHeight());
        double arc = 2 * cornerRadius();
        ripples.setClip(roundSquare(edge, arc));
        placeRipples(edge);
        vacancy.resize(edge, edge);
        Image image = picture.getImage();
        if (image != null) {
            picture.setFitWidth(edge);
            picture.setFitHeight(edge);
            picture.setClip(roundSquare(edge, arc));
        }
    }

    /** The circles stand where the song's number puts them, so that two songs seldom look alike. */
    private void placeRipples(double edge) {
        long seed = track == null ? 0 : track.id() * 0x9E3779B97F4A7C15L;
        double x = edge * (0.15 + 0.7 * ((seed >>> 48) / 65535.0));
        double y = edge * (0.65 + 0.3 * ((seed >>> 32 & 0xFFFF) / 65535.0));
        for (int i = 0; i < RIPPLES; i++) {
            Circle ripple = (Circle) ripples.getChildren().get(i);
            ripple.setCenterX(x);
            ripple.setCenterY(y);
            ripple.setRadius(edge * (0.08 + 0.15 * i));
            ripple.setStrokeWidth(edge * (0.035 - 0.005 * i));
        }
    }

    private void vacate(boolean vacant) {
        pseudoClassStateChanged(VACANT, vacant);
        ripples.setVisible(!vacant);
        vacancy.setVisible(vacant);
    }

    private double cornerRadius() {
        var background = getBackground();
        return background == null || background.getFills().isEmpty()
                ? 0
                : background.getFills().getFirst().getRadii().getTopLeftHorizontalRadius();
    }

    private static Rectangle roundSquare(double edge, double arc) {
        Rectangle square = new Rectangle(edge, edge);
        square.setArcWidth(arc);
        square.setArcHeight(arc);
        return square;
    }
}
