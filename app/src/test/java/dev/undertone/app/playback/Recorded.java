package dev.undertone.app.playback;

import dev.undertone.app.sounds.Sounds;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What a sound card played, the left ear of it, and what can be told of it.
 *
 * @param samples -1 to 1
 */
public record Recorded(float[] samples) {

    static final int RATE = 44_100;

    private static final int WAVE_HEADER = 44;
    private static final int RIFF = 0x52494646;

    /** Reads 16 bits, stereo, with or without the header of a WAVE file. */
    public static Recorded read(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        if (bytes.getInt(0) == RIFF) {
            bytes.position(WAVE_HEADER);
        }
        ShortBuffer stereo = bytes.slice().order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        float[] left = new float[stereo.remaining() / 2];
        for (int i = 0; i < left.length; i++) {
            left[i] = stereo.get(2 * i) / (float) (1 << 15);
        }
        return new Recorded(left);
    }

    /** The first sample that is as loud as this. */
    public int start(double amplitude) {
        int i = 0;
        while (i < samples.length && Math.abs(samples[i]) < amplitude) {
            i++;
        }
        return i;
    }

    /** The place after the last sample that is as loud as this. */
    int end(double amplitude) {
        int i = samples.length;
        while (i > 0 && Math.abs(samples[i - 1]) < amplitude) {
            i--;
        }
        return i;
    }

    /** The amplitude of a frequency in a tenth of a second around a place. */
    double amplitude(int place, double hertz) {
        return Sounds.amplitude(Arrays.copyOfRange(samples, place - RATE / 20, place + RATE / 20), hertz, RATE);
    }

    /** How many samples a tone is late at one place, told from its phase at another, between minus and plus half its period. */
    double samplesBetween(int one, int other, double hertz) {
        double turn = 2 * Math.PI * hertz / RATE;
        double late = phase(one, turn) + turn * (other - one) - phase(other, turn);
        return Math.IEEEremainder(late, 2 * Math.PI) / turn;
    }

    /** The lowest peak in any 5 ms between two places: what a gap would leave. */
    double lowestPeak(int from, int to) {
        int window = RATE / 200;
        double lowest = Double.MAX_VALUE;
        for (int start = from; start + window <= to; start += window) {
            double peak = 0;
            for (int i = start; i < start + window; i++) {
                peak = Math.max(peak, Math.abs(samples[i]));
            }
            lowest = Math.min(lowest, peak);
        }
        return lowest;
    }

    /** The largest change of slope between two places: what a click is. */
    double largestKink(int from, int to) {
        double largest = 0;
        for (int i = from + 2; i < to; i++) {
            largest = Math.max(largest, Math.abs(samples[i] - 2 * samples[i - 1] + samples[i - 2]));
        }
        return largest;
    }

    private double phase(int place, double turn) {
        double cosine = 0;
        double sine = 0;
        int half = RATE / 20;
        for (int i = -half; i < half; i++) {
            double weight = 0.5 + 0.5 * Math.cos(Math.PI * i / half);
            cosine += weight * samples[place + i] * Math.cos(turn * i);
            sine += weight * samples[place + i] * Math.sin(turn * i);
        }
        return Math.atan2(cosine, sine);
    }
}
