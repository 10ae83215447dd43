package dev.undertone.app.playback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.undertone.app.sounds.Sounds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EffectsTest {

    private static final int RATE = 44_100;
    private static final int BLOCK = 882;

    @Test
    void whatIsWithinFullScalePassesTheLimiterToTheLastBit() {
        float[] noise = noise(1, 2 * RATE);
        Limiter limiter = new Limiter(RATE);
        float[] out = limited(limiter, noise);

        int late = limiter.latency();
        assertThat(Arrays.copyOfRange(out, late, out.length)).isEqualTo(Arrays.copyOf(noise, noise.length - late));
    }

    @Test
    void theLimiterKeepsEverySampleWithinFullScaleAndRecovers() {
        float[] sound = noise(0.5f, 4 * RATE);
        for (int i = RATE; i < RATE + RATE / 2; i++) {
            sound[i] *= 7;
        }
        Limiter limiter = new Limiter(RATE);
        float[] out = limited(limiter, sound);

        for (float sample : out) {
            assertThat(Math.abs(sample)).isLessThanOrEqualTo(1);
        }
        int late = limiter.latency();
        assertThat(Arrays.copyOfRange(out, out.length - RATE / 10, out.length))
                .isEqualTo(Arrays.copyOfRange(sound, out.length - RATE / 10 - late, out.length - late));
    }

    @Test
    void theLimiterTurnsALoudToneDownAndDoesNotCutItOff() {
        float[] tone = Sounds.sine(1000, 2, RATE, RATE);
        float[] out = Arrays.copyOfRange(limited(new Limiter(RATE), tone), RATE / 2, RATE);

        assertThat(Sounds.amplitude(out, 1000, RATE)).isCloseTo(1, within(0.02));
        // A sine that is cut off at half its height has a third harmonic of more than a fifth.
        assertThat(Sounds.amplitude(out, 3000, RATE)).isLessThan(0.01);
    }

    @Test
    void aFlatEqualizerChangesNoBit() {
        float[] noise = noise(0.9f, RATE);
        Equalizer equalizer = new Equalizer(RATE);
        equalizer.moveTo(EqualizerPreset.FLAT.gains());

        assertThat(equalized(equalizer, noise)).isEqualTo(noise);
    }

    @ParameterizedTest
    @ValueSource(doubles = {63, 1000, 8000})
    void eachBandRaisesItsFrequencyByWhatItIsSetTo(double hertz) {
        Equalizer equalizer = new Equalizer(RATE);
        List<Double> gains = new ArrayList<>(EqualizerPreset.FLAT.gains());
        gains.set(SoundSettings.BANDS.indexOf(hertz), 6.0);
        equalizer.moveTo(gains);

        float[] out = equalized(equalizer, Sounds.sine(hertz, 0.25, RATE, 2 * RATE));
        float[] settled = Arrays.copyOfRange(out, RATE, 2 * RATE);
        assertThat(20 * Math.log10(Sounds.amplitude(settled, hertz, RATE) / 0.25))
                .isCloseTo(6, within(0.05));
    }

    @ParameterizedTest
    @ValueSource(doubles = {100, 700, 3000, 12_000})
    void theCurveThatIsDrawnIsWhatIsHeard(double hertz) {
        List<Double> gains = EqualizerPreset.LOUDNESS.gains();
        Equalizer equalizer = new Equalizer(RATE);
        equalizer.jumpTo(gains);

        float[] out = equalized(equalizer, Sounds.sine(hertz, 0.25, RATE, 2 * RATE));
        float[] settled = Arrays.copyOfRange(out, RATE, 2 * RATE);
        double heard = 20 * Math.log10(Sounds.amplitude(settled, hertz, RATE) / 0.25);
        assertThat(SoundSettings.DEFAULT.withEqualizer(gains).equalizerResponse(hertz))
                .isCloseTo(heard, within(0.05));
    }

    @Test
    void anEqualizerThatIsMovedDoesNotClick() {
        float[] tone = Sounds.sine(100, 0.2, RATE, 2 * RATE);
        Equalizer equalizer = new Equalizer(RATE);
        float[] out = new float[tone.length];
        for (int start = 0; start < tone.length; start += BLOCK) {
            if (start == 50 * BLOCK) {
                equalizer.moveTo(EqualizerPreset.BASS.gains());
            }
            float[] block = stereo(Arrays.copyOfRange(tone, start, start + BLOCK));
            equalizer.apply(block, BLOCK);
            for (int i = 0; i < BLOCK; i++) {
                out[start + i] = block[2 * i];
            }
        }

        float kink = 0;
        for (int i = 2; i < out.length; i++) {
            kink = Math.max(kink, Math.abs(out[i] - 2 * out[i - 1] + out[i - 2]));
        }
        // That of the tone itself is 0.00004, and the loudest step without a ramp would be 0.1.
        assertThat(kink).isLessThan(0.005f);
    }

    private static float[] limited(Limiter limiter, float[] sound) {
        float[] block = stereo(sound);
        limiter.apply(block, sound.length);
        return left(block);
    }

    private static float[] equalized(Equalizer equalizer, float[] sound) {
        float[] block = stereo(sound);
        equalizer.apply(block, sound.length);
        return left(block);
    }

    private static float[] noise(float peak, int frames) {
        Random random = new Random(5);
        float[] noise = new float[frames];
        for (int i = 0; i < frames; i++) {
            noise[i] = peak * (2 * random.nextFloat() - 1);
        }
        return noise;
    }

    private static float[] stereo(float[] sound) {
        float[] stereo = new float[2 * sound.length];
        for (int i = 0; i < stereo.length; i++) {
            stereo[i] = sound[i / 2];
        }
        return stereo;
    }

    private static float[] left(float[] stereo) {
        float[] left = new float[stereo.length / 2];
        for (int i = 0; i < left.length; i++) {
            left[i] = stereo[2 * i];
        }
        return left;
    }
}
