package dev.undertone.models.expression;

import dev.undertone.models.Emotion;
import dev.undertone.models.face.FaceCrop;
import java.util.Optional;

/**
 * Where in a face the network found what speaks for one emotion: the class activation map of Zhou et al., "Learning deep
 * features for discriminative localization", CVPR 2016.
 *
 * <p>The network averages its features over a grid of cells before a linear head weighs them, so the emotion's logit is a
 * sum over the cells, and each cell's term is its evidence. It says what the network went by, not what a person would.
 */
public final class ActivationMap {

    private final Emotion emotion;
    private final int edge;
    private final float[] evidence;

    private ActivationMap(Emotion emotion, int edge, float[] evidence) {
        this.emotion = emotion;
        this.edge = edge;
        this.evidence = evidence;
    }

    /**
     * The map of one emotion, averaged over a face and its mirror image.
     *
     * @param features of the face, then of its mirror image: channel by channel, {@code edge} rows of as many cells
     */
    static ActivationMap of(Emotion emotion, float[] features, int edge, LinearHead head) {
        int clazz = ExpressionLabels.FERPLUS.emotions().indexOf(Optional.of(emotion));
        int cells = edge * edge;
        float[] evidence = new float[cells];
        for (int channel = 0; channel < head.features(); channel++) {
            float weight = head.weight(clazz, channel) / (2 * cells);
            int face = channel * cells;
            int mirrored = (head.features() + channel) * cells;
            for (int y = 0; y < edge; y++) {
                for (int x = 0; x < edge; x++) {
                    float both = features[face + y * edge + x] + features[mirrored + y * edge + edge - 1 - x];
                    evidence[y * edge + x] += weight * both;
                }
            }
        }
        return new ActivationMap(emotion, edge, evidence);
    }

    /** Whose evidence it is. */
    public Emotion emotion() {
        return emotion;
    }

    /**
     * The evidence of each cell, rows from the top: 36 for a face of 48x48. Negative values speak against the emotion.
     * Together with the head's bias they sum to the emotion's logit, the mean of the face's and its mirror image's.
     */
    public float[] evidence() {
        return evidence.clone();
    }

    /**
     * What speaks for the emotion, relative to the cell where most does, drawn smoothly over the whole face.
     *
     * @return 48x48 values, rows from the top: 1 where most speaks for it, 0 where nothing does or something speaks against
     *     it; all 0 if nothing does anywhere
     */
    public float[] overlay() {
        int size = FaceCrop.SIZE;
        float[] overlay = new float[size * size];
        float most = 0;
        for (float value : evidence) {
            most = Math.max(most, value);
        }
        if (most == 0) {
            return overlay;
        }
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                overlay[y * size + x] = Math.clamp(smooth(cellAt(x, size), cellAt(y, size)) / most, 0, 1);
            }
        }
        return overlay;
    }

    /** Where a pixel's centre lies among the centres of the cells. */
    private double cellAt(int pixel, int size) {
        return (pixel + 0.5) * edge / size - 0.5;
    }

    /** Bicubic; beyond the edge its cells go on. */
    private float smooth(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double sum = 0;
        for (int j = -1; j <= 2; j++) {
            double down = cubic(y - top - j);
            for (int i = -1; i <= 2; i++) {
                int cellX = Math.clamp(left + i, 0, edge - 1);
                int cellY = Math.clamp(top + j, 0, edge - 1);
                sum += down * cubic(x - left - i) * evidence[cellY * edge + cellX];
            }
        }
        return (float) sum;
    }

    /** Keys, "Cubic convolution interpolation for digital image processing", ASSP 29, 1981, with a = -1/2. */
    private static double cubic(double distance) {
        double d = Math.abs(distance);
        if (d < 1) {
            return (1.5 * d - 2.5) * d * d + 1;
        }
        return d < 2 ? ((-0.5 * d + 2.5) * d - 4) * d + 2 : 0;
    }
}
