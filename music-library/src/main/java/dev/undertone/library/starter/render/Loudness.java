package dev.undertone.library.starter.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Integrated loudness after ITU-R BS.1770-4: K-weighting, blocks of 400 ms that overlap by three quarters, an absolute
 * gate at -70 LUFS and a relative one 10 LU below the mean.
 */
final class Loudness {

    private static final double OFFSET = -0.691;
    private static final double ABSOLUTE_GATE = -70;
    private static final double RELATIVE_GATE = -10;
    private static final int STEP = Sound.RATE / 10;
    private static final int STEPS_PER_BLOCK = 4;

    private Loudness() {}

    /** The loudness in LUFS; negative infinity for silence. */
    static double of(Sound sound) {
        double[] left = weightedStepEnergy(sound.left());
        double[] right = weightedStepEnergy(sound.right());
        List<Double> blocks = new ArrayList<>();
        for (int step = 0; step + STEPS_PER_BLOCK <= left.length; step++) {
            double energy = 0;
            for (int part = 0; part < STEPS_PER_BLOCK; part++) {
                energy += left[step + part] + right[step + part];
            }
            blocks.add(energy / (STEPS_PER_BLOCK * STEP));
        }
        double ungated = gatedMean(blocks, ABSOLUTE_GATE);
        return toLoudness(gatedMean(blocks, Math.max(ABSOLUTE_GATE, toLoudness(ungated) + RELATIVE_GATE)));
    }

    private static double gatedMean(List<Double> blocks, double gate) {
        return blocks.stream()
                .mapToDouble(Double::doubleValue)
                .filter(energy -> toLoudness(energy) > gate)
                .average()
                .orElse(0);
    }

    private static double toLoudness(double energy) {
        return OFFSET + 10 * Math.log10(energy);
    }

    /** Energy of each step of 100 ms of one channel. */
    private static double[] weightedStepEnergy(float[] samples) {
        Biquad head = Biquad.highShelf(1681.974450955533, 3.999843853973347, 0.7071752369554196);
        Biquad bass = Biquad.highPass(38.13547087602444, 0.5003270373238773);
        double[] energy = new double[samples.length / STEP];
        for (int index = 0; index < energy.length * STEP; index++) {
            double weighted = bass.next(head.next(samples[index]));
            energy[index / STEP] += weighted * weighted;
        }
        return energy;
    }
}
