package dev.undertone.models.training.chart;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The colours that a picture has most of: with a palette, a chart takes a third of the bytes, and nobody sees the difference,
 * since only the edges of letters lose a shade.
 */
final class Palette {

    private static final int MOST_COLOURS = 256;

    private final int[] colours;

    private Palette(int[] colours) {
        this.colours = colours;
    }

    /** The most frequent colours of a picture; of equally frequent ones, the darkest. */
    static Palette of(BufferedImage image) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                counts.merge(image.getRGB(x, y) & 0xffffff, 1, Integer::sum);
            }
        }
        List<Map.Entry<Integer, Integer>> sorted = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_COLOURS)
                .toList();
        return new Palette(sorted.stream().mapToInt(Map.Entry::getKey).toArray());
    }

    /** The picture with the palette's colours alone, each pixel with the nearest. */
    BufferedImage reduce(BufferedImage image) {
        IndexColorModel model = new IndexColorModel(8, colours.length, colours, 0, false, -1, 0);
        BufferedImage reduced =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int index = nearest.computeIfAbsent(image.getRGB(x, y) & 0xffffff, this::nearest);
                reduced.getRaster().setSample(x, y, 0, index);
            }
        }
        return reduced;
    }

    private int nearest(int colour) {
        int best = 0;
        for (int i = 1; i < colours.length; i++) {
            if (distance(colours[i], colour) < distance(colours[best], colour)) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xff) - (other >> 16 & 0xff);
        int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
        int blue = (one & 0xff) - (other & 0xff);
        return red * red + green * green + blue * blue;
    }
}
