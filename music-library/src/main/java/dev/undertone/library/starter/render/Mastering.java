package dev.undertone.library.starter.render;

/** Makes a raw recording ready to be published: trimmed, faded to silence, as loud as the others, without overs. */
final class Mastering {

    /** Loudness that all songs share, in LUFS, so that a change of song is no change of volume. */
    static final double TARGET_LOUDNESS = -16;

    /** Highest true peak, in dB of full scale: MP3 encoding adds up to a decibel to what is put in. */
    private static final double CEILING = -2.2;

    private static final int ROUNDS = 4;
    private static final double LEAD_SECONDS = 0.15;
    private static final double FADE_SECONDS = 1.2;
    private static final double END_SILENCE_SECONDS = 0.4;
    private static final double AUDIBLE = Math.pow(10, -62 / 20.0);

    private Mastering() {}

    /**
     * Masters a recording.
     *
     * @throws IllegalArgumentException if it is silent
     */
    static Sound master(Sound raw) {
        Sound trimmed = trim(scaled(raw, TARGET_LOUDNESS - Loudness.of(raw)));
        Sound limited = trimmed;
        double gain = 0;
        for (int round = 0; round < ROUNDS; round++) {
            limited = Limiter.limit(scaled(trimmed, gain), Math.pow(10, CEILING / 20));
            gain += TARGET_LOUDNESS - Loudness.of(limited);
        }
        return limited;
    }

    private static Sound scaled(Sound sound, double decibels) {
        if (Double.isInfinite(decibels)) {
            throw new IllegalArgumentException("silence cannot be made louder");
        }
        double factor = Math.pow(10, decibels / 20);
        float[] left = new float[sound.frames()];
        float[] right = new float[sound.frames()];
        for (int frame = 0; frame < left.length; frame++) {
            left[frame] = (float) (factor * sound.left()[frame]);
            right[frame] = (float) (factor * sound.right()[frame]);
        }
        return new Sound(left, right);
    }

    private static Sound trim(Sound sound) {
        int first = 0;
        int last = sound.frames() - 1;
        while (first < last && sound.peakAt(first) < AUDIBLE) {
            first++;
        }
        while (last > first && sound.peakAt(last) < AUDIBLE) {
            last--;
        }
        int start = Math.max(0, first - frames(LEAD_SECONDS));
        int length = last + 1 - start + frames(END_SILENCE_SECONDS);
        float[] left = new float[length];
        float[] right = new float[length];
        for (int frame = 0; start + frame <= last; frame++) {
            double remaining = (double) (last - start - frame) / frames(FADE_SECONDS);
            double fade = remaining >= 1 ? 1 : 0.5 - 0.5 * Math.cos(Math.PI * remaining);
            left[frame] = (float) (fade * sound.left()[start + frame]);
            right[frame] = (float) (fade * sound.right()[start + frame]);
        }
        return new Sound(left, right);
    }

    private static int frames(double seconds) {
        return (int) Math.round(seconds * Sound.RATE);
    }
}
