package dev.undertone.app.ui.camera;

import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.models.face.FaceBox;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Frames and labels over the preview; the listener's stands out. */
final class FaceFrames extends Region {

    private static final String LISTENER = "listener";

    private final List<Region> frames = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    private FaceMarks marks = FaceMarks.NONE;

    FaceFrames() {
        setMouseTransparent(true);
    }

    void show(FaceMarks shown) {
        marks = shown;
        while (frames.size() < shown.faces().size()) {
            add();
        }
        for (int i = 0; i < frames.size(); i++) {
            boolean used = i < shown.faces().size();
            frames.get(i).setVisible(used);
            names.get(i).setVisible(used);
            if (used) {
                describe(shown.faces().get(i), frames.get(i), names.get(i));
            }
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        Cover cover = Cover.of(marks.width(), marks.height(), getWidth(), getHeight());
        for (int i = 0; i < marks.faces().size(); i++) {
            FaceBox box = marks.faces().get(i).box();
            double width = box.width() * cover.scale();
            double height = box.height() * cover.scale();
            double x = cover.left() + (marks.width() - box.x() - box.width()) * cover.scale();
            double y = cover.top() + box.y() * cover.scale();
            frames.get(i).resizeRelocate(Math.rint(x), Math.rint(y), Math.rint(width), Math.rint(height));
            placeName(names.get(i), x, y, height);
        }
    }

    /** Below the frame, or inside it where there is no room below. */
    private void placeName(Label name, double x, double y, double height) {
        double nameWidth = name.prefWidth(-1);
        double nameHeight = name.prefHeight(-1);
        double gap = nameHeight / 3;
        double below = y + height + gap;
        double top = below + nameHeight + gap <= getHeight() ? below : y + height - nameHeight - gap;
        double left = Math.clamp(x, gap, Math.max(gap, getWidth() - nameWidth - gap));
        name.resizeRelocate(
                Math.rint(left), Math.rint(Math.min(top, getHeight() - nameHeight - gap)), nameWidth, nameHeight);
    }

    private void add() {
        Region frame = new Region();
        frame.getStyleClass().add("face-frame");
        frame.setManaged(false);
        Label name = new Label();
        name.getStyleClass().add("face-name");
        name.setManaged(false);
        frames.add(frame);
        names.add(name);
        getChildren().addAll(frame, name);
    }

    private static void describe(FaceMark face, Region frame, Label name) {
        name.setText(face.words());
        EmotionStyle.apply(frame, face.emotion());
        EmotionStyle.apply(name, face.emotion());
        for (Region part : List.of(frame, name)) {
            if (face.listener() != part.getStyleClass().contains(LISTENER)) {
                if (face.listener()) {
                    part.getStyleClass().add(LISTENER);
                } else {
                    part.getStyleClass().remove(LISTENER);
                }
            }
        }
    }
}
