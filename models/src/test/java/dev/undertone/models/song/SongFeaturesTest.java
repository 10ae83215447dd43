package dev.undertone.models.song;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SongFeaturesTest {

    private static final double C4 = 261.63;
    private static final double E_FLAT_4 = 311.13;
    private static final double E4 = 329.63;
    private static final double G4 = 392.00;

    @Test
    void aSineLiesAtItsFrequencyAndIsNoNoise() {
        SongFeatures sine = Signals.features(Signals.sines(10, 1000));

        assertThat(Math.exp(sine.value(SongFeatures.BRIGHTNESS))).isCloseTo(1000, within(30.0));
        assertThat(Math.exp(sine.value("rolloff.mean"))).isCloseTo(1000, within(30.0));
        assertThat(Math.exp(sine.value("flatness.mean"))).isLessThan(0.01);
        assertThat(sine.value("flux.mean")).isLessThan(0.05);
        assertThat(sine.value(SongFeatures.ROUGHNESS)).isCloseTo(0, within(0.01));
        assertThat(sine.value("loudness.deviation")).isCloseTo(0, within(0.1));
    }

    @Test
    void whiteNoiseIsFlatAndInNoKey() {
        SongFeatures noise = Signals.features(Signals.noise(10, 0.2, 7));

        assertThat(Math.exp(noise.value(SongFeatures.BRIGHTNESS))).isCloseTo(22_050 / 4.0, within(200.0));
        assertThat(Math.exp(noise.value("flatness.mean"))).isGreaterThan(0.5);
        assertThat(noise.value("chroma.entropy")).isGreaterThan(0.98);
        assertThat(noise.value(SongFeatures.PULSE_CLARITY)).isLessThan(0.2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {72, 100, 120, 150})
    void clicksHaveTheirTempoAndASteadyPulse(double beatsPerMinute) {
        SongFeatures clicks = Signals.features(Signals.clicks(20, beatsPerMinute));

        assertThat(Math.pow(2, clicks.value(SongFeatures.TEMPO))).isCloseTo(beatsPerMinute, within(2.0));
        assertThat(clicks.value(SongFeatures.ONSET_RATE)).isCloseTo(beatsPerMinute / 60, within(0.15));
        assertThat(clicks.value(SongFeatures.PULSE_CLARITY)).isGreaterThan(0.6);
    }

    @Test
    void aTriadIsInItsKey() {
        Tonality major = tonality(C4, E4, G4);
        Tonality minor = tonality(C4, E_FLAT_4, G4);

        assertThat(major.tonic()).isZero();
        assertThat(major.mode()).isPositive();
        assertThat(major.clarity()).isGreaterThan(0.7);
        assertThat(minor.tonic()).isZero();
        assertThat(minor.mode()).isNegative();
    }

    @Test
    void aTriadOutOfTuneIsInTheSameKey() {
        double thirdOfATone = Math.pow(2, 0.33 / 12);

        assertThat(tonality(C4 * thirdOfATone, E4 * thirdOfATone, G4 * thirdOfATone)
                        .mode())
                .isPositive();
    }

    @Test
    void notesASemitoneApartAreRougherThanAFifth() {
        double semitone = Signals.features(Signals.sines(5, 440, 466.16)).value(SongFeatures.ROUGHNESS);
        double fifth = Signals.features(Signals.sines(5, 440, 660)).value(SongFeatures.ROUGHNESS);

        assertThat(semitone).isGreaterThan(5 * fifth + 0.01);
    }

    @Test
    void howLoudItWasMasteredChangesNothingButTheLevel() {
        float[] loud = Signals.clicks(5, 120);
        float[] quiet = loud.clone();
        for (int i = 0; i < quiet.length; i++) {
            quiet[i] *= 0.1f;
        }

        double[] ofLoud = Signals.features(loud).values();
        double[] ofQuiet = Signals.features(quiet).values();

        assertThat(ofLoud[0] - ofQuiet[0]).isCloseTo(20, within(0.5));
        assertThat(Arrays.copyOfRange(ofQuiet, 1, ofQuiet.length))
                .containsExactly(Arrays.copyOfRange(ofLoud, 1, ofLoud.length), within(0.01));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.01, 0.5, 3})
    void silenceOfAnyLengthHasFeatures(double seconds) {
        SongFeatures silence = Signals.features(new float[(int) (seconds * SongExcerpt.SAMPLE_RATE)]);

        assertThat(silence.names()).isEqualTo(SongFeatures.NAMES).doesNotHaveDuplicates();
        assertThat(silence.values()).hasSameSizeAs(silence.names().toArray());
        assertThat(Arrays.stream(silence.values()).allMatch(Double::isFinite)).isTrue();
    }

    private static Tonality tonality(double... hertz) {
        return Tonality.of(new Spectrum(8192).frames(Signals.sines(3, hertz), 4096), SongExcerpt.SAMPLE_RATE);
    }
}
