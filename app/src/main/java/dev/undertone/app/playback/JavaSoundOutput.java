package dev.undertone.app.playback;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.jspecify.annotations.Nullable;

/** The default sound card through Java Sound, with 16 bits a sample. Java Sound is not touched before {@link #open}. */
public final class JavaSoundOutput implements AudioOutput {

    /** What a busy machine may keep the player waiting for its turn; running dry costs up to two seconds on PulseAudio. */
    private static final int BUFFER_MILLIS = 200;

    /** What decoders divide by, so that a file of 16 bits is heard bit by bit. */
    private static final float FULL_SCALE = 1 << 15;

    private static final int BYTES_PER_FRAME = CHANNELS * Short.BYTES;

    private @Nullable SourceDataLine line;
    private byte[] bytes = new byte[0];
    private long written;
    private long played;

    /** Makes an output that is not open yet. */
    public JavaSoundOutput() {}

    /** The format that this output asks a sound card for: signed 16 bit, little-endian. */
    static AudioFormat format(int sampleRate) {
        return new AudioFormat(sampleRate, Short.SIZE, CHANNELS, true, false);
    }

    @Override
    public boolean open(int sampleRate) {
        if (line != null) {
            return false;
        }
        written = 0;
        played = 0;
        AudioFormat format = format(sampleRate);
        SourceDataLine opened = null;
        try {
            opened = (SourceDataLine) AudioSystem.getLine(new DataLine.Info(SourceDataLine.class, format));
            opened.open(format, sampleRate * BUFFER_MILLIS / 1000 * BYTES_PER_FRAME);
            opened.start();
            line = opened;
            return true;
        } catch (IllegalArgumentException none) {
            // Java Sound says this, and not LineUnavailableException, where there is no card at all.
            throw new SoundCardException("No sound card was found that plays " + sampleRate + " Hz.", none);
        } catch (LineUnavailableException taken) {
            throw new SoundCardException("The sound card cannot be used; another program may hold it.", taken);
        } finally {
            if (line == null && opened != null) {
                opened.close();
            }
        }
    }

    @Override
    public boolean isOpen() {
        return line != null;
    }

    @Override
    public void write(float[] interleaved, int frames) {
        SourceDataLine open = line;
        if (open == null) {
            throw new IllegalStateException("the output is not open");
        }
        int length = frames * BYTES_PER_FRAME;
        if (bytes.length < length) {
            bytes = new byte[length];
        }
        encode(interleaved, frames * CHANNELS, bytes);
        int taken = open.write(bytes, 0, length);
        written += taken / BYTES_PER_FRAME;
        if (taken < length) {
            framesPlayed();
            close();
            throw new SoundCardException("The sound card has gone.", null);
        }
    }

    @Override
    public long framesWritten() {
        return written;
    }

    @Override
    public long framesPlayed() {
        if (line != null) {
            // ALSA's pulse plugin counts a full buffer as played while the first one is being filled.
            played = Math.clamp(line.getLongFramePosition(), played, written);
        }
        return played;
    }

    @Override
    public void close() {
        if (line != null) {
            line.close();
            line = null;
        }
    }

    private static void encode(float[] samples, int count, byte[] target) {
        for (int i = 0; i < count; i++) {
            int value = Math.clamp(Math.round(samples[i] * FULL_SCALE), Short.MIN_VALUE, Short.MAX_VALUE);
            target[2 * i] = (byte) value;
            target[2 * i + 1] = (byte) (value >> 8);
        }
    }
}
