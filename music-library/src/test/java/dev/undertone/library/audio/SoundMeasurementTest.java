package dev.undertone.library.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.undertone.library.Mp3s;
import dev.undertone.library.Samples;
import dev.undertone.library.Waveform;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SoundMeasurementTest {

    // What EBU Tech 3341 allows a meter to be off, in LU.
    private static final double TOLERANCE = 0.1;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aToneInTwoChannelsIsAsLoudAsItsLevelInEveryFormat(Samples format) {
        // EBU Tech 3341, cases 1 and 2.
        double allowed = format.isLossless() ? TOLERANCE : 3 * TOLERANCE;
        assertThat(loudness(format.write(format.in(folder), tone(20, -23), 2))).isCloseTo(-23, within(allowed));
        assertThat(loudness(format.write(format.in(folder), tone(20, -33), 2))).isCloseTo(-33, within(allowed));
    }

    @Test
    void quietPassagesDoNotCount() {
        // EBU Tech 3341, case 3.
        float[] signal = joined(tone(10, -36), tone(60, -23), tone(10, -36));

        assertThat(loudness(Samples.FLAC.write(folder.resolve("case3.flac"), signal, 2)))
                .isCloseTo(-23, within(TOLERANCE));
    }

    @Test
    void oneChannelIsHeardFromTwoLoudspeakers() {
        assertThat(loudness(Samples.WAV.write(folder.resolve("mono.wav"), tone(5, -23), 1)))
                .isCloseTo(-23, within(TOLERANCE));
    }

    @Test
    void silenceHasNoLoudness() {
        SoundMeasurement silence = measured(Samples.WAV.write(folder.resolve("s.wav"), new float[Samples.RATE], 2));

        assertThat(silence.loudness()).isNull();
        assertThat(silence.peak()).isZero();
        assertThat(silence.waveform().bytes()).containsOnly(0);
    }

    @Test
    void aPeakBetweenTwoSamplesAndOneAtTheVeryEndAreFound() {
        // A quarter of the sample rate, each sample an eighth of a turn from the crests.
        float[] between = new float[Samples.RATE];
        for (int i = 0; i < between.length; i++) {
            double loudness = 0.5 * Math.sin(Math.PI * i / between.length);
            between[i] = (float) (loudness * Math.sin(Math.PI / 2 * i + Math.PI / 4));
        }
        float[] late = new float[Samples.RATE + 100];
        late[late.length - 50] = 0.8f;

        assertThat(measured(Samples.WAV.write(folder.resolve("between.wav"), between, 2))
                        .peak())
                .isCloseTo(0.5, within(0.01));
        assertThat(measured(Samples.WAV.write(folder.resolve("late.wav"), late, 2))
                        .peak())
                .isGreaterThan(0.79);
    }

    @Test
    void theOutlineFollowsTheSoundFromItsBeginningToItsEnd() {
        float[] signal = joined(new float[Samples.RATE], tone(2, 20 * Math.log10(0.5)), new float[Samples.RATE]);

        Waveform outline = measured(Samples.FLAC.write(folder.resolve("o.flac"), signal, 2))
                .waveform();

        assertThat(outline.peak(0)).isZero();
        assertThat(outline.peak(199)).isZero();
        assertThat(outline.peak(200)).isCloseTo(0.5, within(0.003));
        assertThat(outline.peak(599)).isCloseTo(0.5, within(0.003));
        assertThat(outline.peak(600)).isZero();
        assertThat(outline.peak(Waveform.PARTS - 1)).isZero();
    }

    @Test
    void aSongOfFewSamplesHasAnOutlineToo() {
        float[] signal = new float[100];
        Arrays.fill(signal, 0.5f);

        SoundMeasurement measured = measured(Samples.WAV.write(folder.resolve("few.wav"), signal, 1));

        assertThat(measured.loudness()).isNull();
        assertThat(measured.waveform().bytes()).containsOnly(128);
    }

    @Test
    void whatCannotBeDecodedSaysSoAndWhatIsToEndEnds() {
        AtomicInteger asked = new AtomicInteger();
        Path song = Samples.WAV.write(folder.resolve("song.wav"), tone(5, -23), 2);
        assertThat(SoundMeasurement.of(song, () -> asked.incrementAndGet() < 3)).isEmpty();
        assertThat(asked).hasValue(3);

        Path broken = Mp3s.write(folder.resolve("broken.mp3"), new byte[9999]);
        assertThatThrownBy(() -> measured(broken)).isInstanceOf(UnreadableAudioException.class);
    }

    private static double loudness(Path file) {
        return Objects.requireNonNull(measured(file).loudness());
    }

    private static SoundMeasurement measured(Path file) {
        return SoundMeasurement.of(file, () -> true).orElseThrow();
    }

    /** A tone of 1 kHz whose crests are at a level in dBFS. */
    private static float[] tone(int seconds, double level) {
        float[] signal = new float[seconds * Samples.RATE];
        double amplitude = Math.pow(10, level / 20);
        for (int i = 0; i < signal.length; i++) {
            signal[i] = (float) (amplitude * Math.sin(2 * Math.PI * 1000 * i / Samples.RATE));
        }
        return signal;
    }

    private static float[] joined(float[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        float[] all = new float[length];
        int place = 0;
        for (float[] part : parts) {
            System.arraycopy(part, 0, all, place, part.length);
            place += part.length;
        }
        return all;
    }
}
