package dev.undertone.app.playback;

import dev.undertone.app.sounds.Sounds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A silent output that plays many times faster than a real one, remembers what it was given, and may be unplugged. */
public final class RecordedOutput implements AudioOutput {

    private static final int SPEED = 20;

    private final SilentOutput pace = new SilentOutput(() -> System.nanoTime() * SPEED);
    private final List<Integer> rates = new ArrayList<>();
    private float[] left = new float[1 << 20];
    private int frames;
    private boolean unplugged;
    private float unpluggedAt = Float.MAX_VALUE;

    @Override
    public synchronized boolean open(int sampleRate) {
        if (unplugged) {
            throw new SoundCardException("No sound card was found.", null);
        }
        boolean anew = pace.open(sampleRate);
        if (anew) {
            rates.add(sampleRate);
        }
        return anew;
    }

    @Override
    public boolean isOpen() {
        return pace.isOpen();
    }

    @Override
    public void write(float[] interleaved, int count) {
        synchronized (this) {
            for (int i = 0; i < count * CHANNELS; i++) {
                unplugged |= Math.abs(interleaved[i]) >= unpluggedAt;
            }
            if (unplugged) {
                pace.close();
                throw new SoundCardException("The sound card has gone.", null);
            }
            if (frames + count > left.length) {
                left = Arrays.copyOf(left, 2 * left.length);
            }
            for (int i = 0; i < count; i++) {
                left[frames + i] = interleaved[i * CHANNELS];
            }
            frames += count;
        }
        pace.write(interleaved, count);
    }

    @Override
    public long framesWritten() {
        return pace.framesWritten();
    }

    @Override
    public long framesPlayed() {
        return pace.framesPlayed();
    }

    @Override
    public void close() {
        pace.close();
    }

    /** From here on there is no sound card. */
    public synchronized void unplug() {
        unplugged = true;
    }

    /** There is no sound card from the first block on that is as loud as this, which it does not take any more. */
    synchronized void unplugAt(double amplitude) {
        unpluggedAt = (float) amplitude;
    }

    /** The sound card is back. */
    public synchronized void plugIn() {
        unpluggedAt = Float.MAX_VALUE;
        unplugged = false;
    }

    /** The rates at which it was opened, one after the other. */
    synchronized List<Integer> rates() {
        return List.copyOf(rates);
    }

    /** All that the left ear was given, silence before and after left out. */
    synchronized float[] heard() {
        return Sounds.trimmed(Arrays.copyOf(left, frames));
    }
}
