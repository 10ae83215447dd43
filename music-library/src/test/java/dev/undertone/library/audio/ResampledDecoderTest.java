package dev.undertone.library.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResampledDecoderTest {

    @ParameterizedTest
    @CsvSource({"48000,44100,2", "44100,48000,2", "22050,44100,1", "96000,48000,2", "8000,48000,1", "11025,44100,1"})
    void aToneStaysTheSameToneOfTheSameLength(int from, int to, int channels) {
        try (AudioDecoder decoder = new Tone(from, 3 * from, channels).at(to)) {
            assertThat(decoder.frameCount()).isEqualTo(3L * to);
            float[] samples = all(decoder);
            assertThat(samples).hasSize(3 * to * channels);
            double worst = 0;
            for (int frame = to / 10; frame < 3 * to - to / 10; frame++) {
                worst = Math.max(worst, Math.abs(samples[frame * channels] - Tone.at(frame, to)));
            }
            assertThat(worst).isLessThan(0.0005);
        }
    }

    @ParameterizedTest
    @CsvSource({"48000,44100", "44100,48000", "22050,44100", "32000,48000"})
    void aPlaceThatIsSoughtHasTheSamplesOfOneThatIsPlayedUpTo(int from, int to) {
        float[] straight;
        try (AudioDecoder decoder = new Tone(from, 2 * from, 2).at(to)) {
            straight = all(decoder);
        }
        try (AudioDecoder decoder = new Tone(from, 2 * from, 2).at(to)) {
            for (int frame : new int[] {to, 0, 1, to / 3, 2 * to - 7, to + 12_345}) {
                decoder.seek(frame);
                assertThat(decoder.position()).isEqualTo(frame);
                float[] samples = all(decoder);
                assertThat(samples).isEqualTo(Arrays.copyOfRange(straight, 2 * frame, straight.length));
            }
        }
    }

    private static float[] all(AudioDecoder decoder) {
        int channels = decoder.channels();
        float[] samples = new float[(int) (decoder.frameCount() - decoder.position()) * channels];
        float[] block = new float[777 * channels];
        int done = 0;
        for (int read = decoder.read(block, 777); read > 0; read = decoder.read(block, 777)) {
            System.arraycopy(block, 0, samples, done, read * channels);
            done += read * channels;
        }
        assertThat(done).isEqualTo(samples.length);
        return samples;
    }

    /** A sine of 440 Hz. */
    private static final class Tone implements AudioDecoder {

        private final int sampleRate;
        private final int frames;
        private final int channels;
        private int position;

        Tone(int sampleRate, int frames, int channels) {
            this.sampleRate = sampleRate;
            this.frames = frames;
            this.channels = channels;
        }

        static float at(int frame, int sampleRate) {
            return (float) (0.5 * Math.sin(2 * Math.PI * 440 * frame / sampleRate));
        }

        @Override
        public int sampleRate() {
            return sampleRate;
        }

        @Override
        public int channels() {
            return channels;
        }

        @Override
        public long frameCount() {
            return frames;
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public int read(float[] interleaved, int maxFrames) {
            int count = Math.min(maxFrames, frames - position);
            for (int i = 0; i < count * channels; i++) {
                interleaved[i] = at(position + i / channels, sampleRate);
            }
            position += count;
            return count == 0 ? -1 : count;
        }

        @Override
        public void seek(long frame) {
            position = (int) Math.min(frame, frames);
        }

        @Override
        public void close() {}
    }
}
