package dev.undertone.models.training;

import dev.undertone.models.song.LogMelSpectrogram;
import dev.undertone.models.song.Quadrant;
import dev.undertone.models.song.SpectrogramNetwork;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Parts of spectrograms to learn from, none ever the same: cut at random, played faster or slower, at another pitch, mixed with
 * another song (Zhang et al., "mixup", ICLR 2018), with stripes of time and pitch left out (Park et al., "SpecAugment",
 * Interspeech 2019).
 *
 * @param parts {@link SpectrogramNetwork#inputShape}, flat
 * @param targets a row of probabilities for each part, flat
 */
record SpectrogramBatch(float[] parts, float[] targets) {

    private static final int BANDS = LogMelSpectrogram.BANDS;
    private static final int WIDTH = SpectrogramNetwork.FRAMES;
    private static final int QUADRANTS = Quadrant.values().length;

    private static final double LEAST_SPEED = 0.85;
    private static final double MOST_SPEED = 1.15;

    /** By how many bands a part is moved at the most, up or down: about a semitone each where melodies lie. */
    private static final int SHIFT = 2;

    private static final double MIXED = 0.7;
    private static final int WIDEST_STRIPE_OF_BANDS = 11;
    private static final int WIDEST_STRIPE_OF_TIME = 59;

    /** The share of every target that is spread over all quadrants: people agree on songs less often than not. */
    private static final float SMOOTHING = 0.1f;

    /**
     * A batch of a part of each song.
     *
     * @param songs in the batch
     * @param others songs to mix them with
     */
    static SpectrogramBatch of(List<SongExample> songs, List<SongExample> others, RandomGenerator random) {
        SpectrogramBatch batch =
                new SpectrogramBatch(new float[songs.size() * BANDS * WIDTH], new float[songs.size() * QUADRANTS]);
        for (int i = 0; i < songs.size(); i++) {
            float share = random.nextDouble() < MIXED ? (float) random.nextDouble(0.5, 1) : 1;
            batch.add(i, songs.get(i), share, random);
            if (share < 1) {
                batch.add(i, others.get(random.nextInt(others.size())), 1 - share, random);
            }
            batch.stripe(i, random);
        }
        return batch;
    }

    private void add(int place, SongExample song, float share, RandomGenerator random) {
        float[][] values = song.spectrogram().values();
        int frames = song.spectrogram().frames();
        double speed = random.nextDouble(LEAST_SPEED, MOST_SPEED);
        int start = random.nextInt(Math.max(1, frames - (int) (WIDTH * speed) - 1));
        int shift = random.nextInt(-SHIFT, SHIFT + 1);
        for (int band = 0; band < BANDS; band++) {
            float[] from = values[Math.clamp(band + shift, 0, BANDS - 1)];
            int to = (place * BANDS + band) * WIDTH;
            for (int i = 0; i < WIDTH; i++) {
                parts[to + i] += share * from[(start + (int) (i * speed)) % frames];
            }
        }
        for (int quadrant = 0; quadrant < QUADRANTS; quadrant++) {
            float target = SMOOTHING / QUADRANTS + (quadrant == song.quadrant().ordinal() ? 1 - SMOOTHING : 0);
            targets[place * QUADRANTS + quadrant] += share * target;
        }
    }

    private void stripe(int place, RandomGenerator random) {
        int bands = random.nextInt(WIDEST_STRIPE_OF_BANDS + 1);
        int firstBand = random.nextInt(BANDS - bands);
        int frames = random.nextInt(WIDEST_STRIPE_OF_TIME + 1);
        int firstFrame = random.nextInt(WIDTH - frames);
        for (int band = 0; band < BANDS; band++) {
            boolean whole = band >= firstBand && band < firstBand + bands;
            int row = (place * BANDS + band) * WIDTH;
            int from = whole ? 0 : firstFrame;
            int to = whole ? WIDTH : firstFrame + frames;
            Arrays.fill(parts, row + from, row + to, 0);
        }
    }
}
