package dev.undertone.app.ui.camera;

import dev.undertone.app.heatmap.HeatScale;
import dev.undertone.models.expression.ActivationMap;
import dev.undertone.models.face.FaceCrop;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/** What the network went by, as colours over a face, left and right exchanged; it blends from reading to reading. */
final class HeatLayer {

    private static final int SIZE = FaceCrop.SIZE;

    /** The share of the newest reading: the map of a face at rest is not to flicker. */
    private static final float SHARE = 0.4f;

    /** Radius of the corners and width of the soft edge, in pixels of the map. */
    private static final double CORNER = 9;

    private static final double EDGE = 3;
    private static final float[] MASK = mask();

    private final WritableImage image = new WritableImage(SIZE, SIZE);
    private final ImageView view = new ImageView(image);
    private final int[] pixels = new int[SIZE * SIZE];
    private float @Nullable [] shown;

    HeatLayer() {
        view.setManaged(false);
        view.setSmooth(true);
        view.setVisible(false);
    }

    Node node() {
        return view;
    }

    void show(@Nullable ActivationMap map) {
        view.setVisible(map != null);
        if (map == null) {
            shown = null;
            return;
        }
        float[] values = blended(shown, map.overlay());
        shown = values;
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                int at = y * SIZE + x;
                pixels[y * SIZE + SIZE - 1 - x] = faded(HeatScale.argb(values[at]), MASK[at]);
            }
        }
        image.getPixelWriter().setPixels(0, 0, SIZE, SIZE, PixelFormat.getIntArgbInstance(), pixels, 0, SIZE);
    }

    /**
     * @param x of its middle
     * @param y of its middle
     * @param side from edge to edge
     * @param angle in degrees, clockwise
     */
    void place(double x, double y, double side, double angle) {
        view.setFitWidth(side);
        view.setFitHeight(side);
        view.relocate(x - side / 2, y - side / 2);
        view.setRotate(angle);
    }

    private static float[] blended(float @Nullable [] before, float[] newest) {
        if (before == null) {
            return newest;
        }
        for (int i = 0; i < newest.length; i++) {
            newest[i] = before[i] + SHARE * (newest[i] - before[i]);
        }
        return newest;
    }

    private static int faded(int argb, float part) {
        int alpha = Math.round((argb >>> 24) * part);
        return alpha << 24 | argb & 0xffffff;
    }

    /** 1 inside of a rounded square, 0 outside, softly in between. */
    private static float[] mask() {
        float[] mask = new float[SIZE * SIZE];
        double straight = SIZE / 2.0 - CORNER;
        for (int i = 0; i < mask.length; i++) {
            double x = Math.max(0, Math.abs(i % SIZE + 0.5 - SIZE / 2.0) - straight);
            double y = Math.max(0, Math.abs(i / SIZE + 0.5 - SIZE / 2.0) - straight);
            mask[i] = (float) Math.clamp((CORNER - Math.hypot(x, y)) / EDGE, 0, 1);
        }
        return mask;
    }
}
