package dev.undertone.app.ui.cover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;

/**
 * The colours that a picture is made of, as tints that text can stand on.
 *
 * @param tints one to three, the one that there is most of first
 */
public record Palette(List<Tint> tints) {

    private static final int MOST = 3;
    /** Pixels are taken from a grid of this many across and down: enough to weigh colours against each other. */
    private static final int GRID = 48;
    /** What is nearer to each other than this, in OKLab, counts as one colour. */
    private static final double APART = 0.11;

    private static final double CELL = 0.08;
    /** A small area of a strong colour makes more of a picture than a large one of grey. */
    private static final double COLOUR_COUNTS = 40;

    private static final int HALF_OPAQUE = 128;

    /** Takes a copy. */
    public Palette {
        tints = List.copyOf(tints);
    }

    /** The colours of a picture; any thread may ask. A picture with nothing to see has grey ones. */
    static Palette of(Image image) {
        Map<Long, Sum> cells = new HashMap<>();
        PixelReader pixels = image.getPixelReader();
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int step = Math.max(1, Math.max(width, height) / GRID);
        for (int y = step / 2; y < height; y += step) {
            for (int x = step / 2; x < width; x += step) {
                int argb = pixels.getArgb(x, y);
                if (argb >>> 24 >= HALF_OPAQUE) {
                    Tint tint = Tint.of(argb);
                    cells.computeIfAbsent(cell(tint), _ -> new Sum()).add(tint);
                }
            }
        }
        return new Palette(strongest(cells));
    }

    /** The tint at a place, the last one where there are fewer. */
    public Tint tint(int index) {
        return tints.get(Math.min(index, tints.size() - 1));
    }

    private static List<Tint> strongest(Map<Long, Sum> cells) {
        List<Sum> sums = new ArrayList<>(cells.values());
        sums.sort((left, right) -> Double.compare(right.weight(), left.weight()));
        List<Tint> chosen = new ArrayList<>();
        for (Sum sum : sums) {
            Tint tint = sum.mean();
            if (chosen.size() < MOST && chosen.stream().allMatch(other -> other.distanceTo(tint) > APART)) {
                chosen.add(tint);
            }
        }
        return chosen.isEmpty() ? List.of(Tint.GREY) : chosen;
    }

    private static long cell(Tint tint) {
        return Math.round(tint.lightness() / CELL) << 32
                ^ Math.round((tint.a() + 1) / CELL) << 16
                ^ Math.round((tint.b() + 1) / CELL);
    }

    private static final class Sum {

        private double lightness;
        private double a;
        private double b;
        private int count;

        void add(Tint tint) {
            lightness += tint.lightness();
            a += tint.a();
            b += tint.b();
            count++;
        }

        Tint mean() {
            return new Tint(lightness / count, a / count, b / count);
        }

        double weight() {
            return count * (1 + COLOUR_COUNTS * mean().chroma());
        }
    }
}
