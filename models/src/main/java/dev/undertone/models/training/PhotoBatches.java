package dev.undertone.models.training;

import dev.undertone.models.expression.ExpressionLabels;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;

/**
 * One epoch of shuffled, augmented batches; the next batch is made on another thread while the present one is learnt
 * from. The same seed and epoch give the same batches, so that a resumed run goes on as if it had never stopped.
 */
final class PhotoBatches implements Iterator<PhotoBatches.Batch> {

    private static final float SMOOTHING = 0.1f;
    private static final double RARITY_EXPONENT = 0.25;

    private final List<FacePhoto> photos;
    private final int[] order;
    private final int size;
    private final int side;
    private final RandomGenerator random;
    private final Augmentation augmentation;
    private final float[] classWeights;
    private final Executor executor;
    private CompletableFuture<Batch> prepared;
    private int made;
    private int taken;

    /**
     * @param size pictures in a batch
     * @param side of the pictures made, in pixels
     * @param executor with a single thread: batches draw from one random sequence
     */
    PhotoBatches(List<FacePhoto> photos, int size, int side, double strength, long seed, int epoch, Executor executor) {
        this.photos = photos;
        this.size = size;
        this.side = side;
        this.executor = executor;
        this.random = new SplittableRandom(seed * 1_000_003 + epoch);
        this.order = shuffled(photos.size(), random);
        this.augmentation = new Augmentation(random, strength, side);
        this.classWeights = classWeights(photos);
        this.prepared = CompletableFuture.supplyAsync(this::make, executor);
    }

    /** How many whole batches an epoch of so many pictures has; the few that are left over wait for another epoch. */
    static int count(int photos, int size) {
        return photos / size;
    }

    @Override
    public boolean hasNext() {
        return taken < count(photos.size(), size);
    }

    @Override
    public Batch next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Batch batch = prepared.join();
        taken++;
        if (hasNext()) {
            prepared = CompletableFuture.supplyAsync(this::make, executor);
        }
        return batch;
    }

    private Batch make() {
        int classes = ExpressionLabels.FER2013.size();
        int votedClasses = ExpressionLabels.FERPLUS.size();
        float[] pixels = new float[size * side * side];
        float[] labels = new float[size * classes];
        float[] votes = new float[size * votedClasses];
        int voted = 0;
        for (int i = 0; i < size; i++) {
            FacePhoto photo = photos.get(order[made++]);
            augmentation.apply(photo, pixels, i * side * side);
            for (int k = 0; k < classes; k++) {
                float target = SMOOTHING / classes + (k == photo.label() ? 1 - SMOOTHING : 0);
                labels[i * classes + k] = target * classWeights[photo.label()];
            }
            float[] distribution = photo.votes().distribution().orElse(null);
            if (distribution != null) {
                System.arraycopy(distribution, 0, votes, i * votedClasses, votedClasses);
                voted++;
            }
        }
        return new Batch(size, side, pixels, labels, votes, voted);
    }

    /**
     * Rare classes count for more, by the fourth root of their rarity: disgust twice as much as happiness. The mean over
     * all pictures is 1.
     */
    private static float[] classWeights(List<FacePhoto> photos) {
        int[] counts = new int[ExpressionLabels.FER2013.size()];
        photos.forEach(photo -> counts[photo.label()]++);
        float[] weights = new float[counts.length];
        double sum = 0;
        for (int k = 0; k < counts.length; k++) {
            weights[k] = (float) Math.pow(Math.max(1, counts[k]), -RARITY_EXPONENT);
            sum += weights[k] * counts[k];
        }
        for (int k = 0; k < counts.length; k++) {
            weights[k] *= (float) (photos.size() / sum);
        }
        return weights;
    }

    private static int[] shuffled(int count, RandomGenerator random) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            int other = random.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }

    /**
     * What is learnt from in one step.
     *
     * @param size pictures
     * @param side of a picture in pixels
     * @param pixels {@code size * side * side}
     * @param labels {@code size * 7}, FER2013's class with its label smoothed, times the weight of the class
     * @param votes {@code size * 8}, the FER+ distribution, all 0 where there is none
     * @param voted pictures that have a distribution
     */
    record Batch(int size, int side, float[] pixels, float[] labels, float[] votes, int voted) {}
}
