package dev.undertone.app.ui.camera;

import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.models.Emotion;
import dev.undertone.models.face.FaceBox;
import dev.undertone.models.face.FacePlace;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One face's frame, its name and its heat, which glide to where the face was seen last. */
final class FaceFrame {

    private static final String LISTENER = "listener";

    /** After it, a frame has gone 63 % of its way: as long as it takes from reading to reading. */
    private static final double GLIDE_SECONDS = 0.07;

    /** What has moved by more, in its own widths, has jumped, and is not worth following. */
    private static final double JUMP = 0.6;

    private final Region frame = new Region();
    private final Label name = new Label();
    private final HeatLayer heat = new HeatLayer();
    private FaceBox box;
    private FaceBox target;
    private FacePlace framed;

    FaceFrame(FaceMark mark) {
        box = mark.face().box();
        target = box;
        framed = mark.face().framed();
        frame.getStyleClass().add("face-frame");
        frame.setManaged(false);
        name.getStyleClass().add("face-name");
        name.setManaged(false);
        show(mark);
    }

    /** Everything it draws, from the back to the front. */
    List<Node> nodes() {
        return List.of(heat.node(), frame, name);
    }

    void show(FaceMark mark) {
        target = mark.face().box();
        framed = mark.face().framed();
        if (Math.hypot(target.x() - box.x(), target.y() - box.y()) > JUMP * box.width()) {
            box = target;
        }
        name.setText(mark.words());
        heat.show(mark.map());
        describe(mark.face().listener(), mark.emotion());
    }

    /** Goes a part of the way to where the face was seen last. */
    void glide(double seconds) {
        double part = 1 - Math.exp(-seconds / GLIDE_SECONDS);
        box = new FaceBox(
                box.x() + part * (target.x() - box.x()),
                box.y() + part * (target.y() - box.y()),
                box.width() + part * (target.width() - box.width()),
                box.height() + part * (target.height() - box.height()));
    }

    /**
     * Places what it draws, left and right exchanged.
     *
     * @param pictureWidth pixels of the picture that the box is in
     */
    void place(Cover cover, double pictureWidth, double areaWidth, double areaHeight) {
        double width = Math.rint(box.width() * cover.scale());
        double height = Math.rint(box.height() * cover.scale());
        double x = Math.rint(cover.left() + (pictureWidth - box.x() - box.width()) * cover.scale());
        double y = Math.rint(cover.top() + box.y() * cover.scale());
        frame.resizeRelocate(x, y, width, height);
        placeHeat(cover, pictureWidth);
        placeName(x, y + height, areaWidth, areaHeight);
    }

    /** Where the network looked, as far from the frame as it was when the face was seen last. */
    private void placeHeat(Cover cover, double pictureWidth) {
        double x = framed.centreX() + box.x() - target.x();
        double y = framed.centreY() + box.y() - target.y();
        heat.place(
                cover.left() + (pictureWidth - x) * cover.scale(),
                cover.top() + y * cover.scale(),
                framed.side() * cover.scale(),
                -framed.roll());
    }

    /** Below the frame, or inside it where there is no room below. */
    private void placeName(double x, double bottom, double areaWidth, double areaHeight) {
        double nameWidth = name.prefWidth(-1);
        double nameHeight = name.prefHeight(-1);
        double gap = nameHeight / 3;
        double below = bottom + gap;
        double top = below + nameHeight + gap <= areaHeight ? below : bottom - nameHeight - gap;
        double left = Math.clamp(x, gap, Math.max(gap, areaWidth - nameWidth - gap));
        name.resizeRelocate(
                Math.rint(left), Math.rint(Math.min(top, areaHeight - nameHeight - gap)), nameWidth, nameHeight);
    }

    private void describe(boolean listener, @Nullable Emotion emotion) {
        for (Region part : List.of(frame, name)) {
            EmotionStyle.apply(part, emotion);
            if (listener != part.getStyleClass().contains(LISTENER)) {
                if (listener) {
                    part.getStyleClass().add(LISTENER);
                } else {
                    part.getStyleClass().remove(LISTENER);
                }
            }
        }
    }
}
