package dev.undertone.app.ui.camera;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Frames and labels over the preview; the listener's stands out. Faces are read less often than frames are shown, so the
 * frames glide from reading to reading, a step with each picture: the window is drawn anew then anyway.
 */
final class FaceFrames extends Region {

    private static final double LONGEST_STEP = 0.2;

    private final Map<Integer, FaceFrame> byTrack = new HashMap<>();
    private FaceMarks marks = FaceMarks.NONE;
    private long lastStep = System.nanoTime();

    FaceFrames() {
        setMouseTransparent(true);
    }

    void show(FaceMarks shown) {
        marks = shown;
        Set<Integer> tracks = new HashSet<>();
        for (FaceMark mark : shown.faces()) {
            tracks.add(mark.face().track());
            FaceFrame known = byTrack.get(mark.face().track());
            if (known == null) {
                byTrack.put(mark.face().track(), new FaceFrame(mark));
            } else {
                known.show(mark);
            }
        }
        boolean anyLeft = byTrack.keySet().retainAll(tracks);
        if (anyLeft || getChildren().size() != byTrack.size() * 3) {
            List<Node> nodes = new ArrayList<>();
            byTrack.values().forEach(frame -> nodes.addAll(frame.nodes()));
            getChildren().setAll(nodes);
        }
        requestLayout();
    }

    /** Moves the frames on: another picture is shown. */
    void glide() {
        long now = System.nanoTime();
        double seconds = Math.min(LONGEST_STEP, (now - lastStep) / 1e9);
        lastStep = now;
        if (!byTrack.isEmpty()) {
            byTrack.values().forEach(frame -> frame.glide(seconds));
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        Cover cover = Cover.of(marks.width(), marks.height(), getWidth(), getHeight());
        byTrack.values().forEach(frame -> frame.place(cover, marks.width(), getWidth(), getHeight()));
    }
}
