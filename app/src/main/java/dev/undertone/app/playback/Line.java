package dev.undertone.app.playback;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An output that may be missing: opened when it is wanted, tried again with growing pauses when there is none, and put to
 * rest after a long silence. Used by the player's thread alone.
 */
final class Line {

    private static final int USUAL_SAMPLE_RATE = 44_100;
    private static final int OTHER_SAMPLE_RATE = 48_000;
    private static final int KIN_OF_OTHER = 8_000;

    /** The part of a second that should always be ahead of what is heard: a quarter of the buffer. */
    private static final int NEARLY_DRY = 20;

    private final AudioOutput output;
    private final GrowingPause pause = new GrowingPause();
    private int sampleRate = USUAL_SAMPLE_RATE;
    private boolean wanted;
    private long retryAt;
    private @Nullable String problem;
    private volatile @Nullable Long nearlyDryAt;
    private volatile SoundTally tally = SoundTally.NONE;
    private volatile long framesOfMusic;

    Line(AudioOutput output) {
        this.output = output;
    }

    /** Asks for the output, and if it is being waited for, without any further wait. */
    void want() {
        if (!wanted || problem != null) {
            retryAt = System.nanoTime();
        }
        wanted = true;
    }

    /** The rate at which it is, or will be, open. */
    int sampleRate() {
        return sampleRate;
    }

    /**
     * Chooses the one of the two usual rates that is kin to a song's, unless the output is open: opening it anew would cost seconds.
     * Rates beyond these two are what sound servers convert to one of them anyway.
     */
    void suit(int songRate) {
        if (!output.isOpen()) {
            sampleRate = songRate % KIN_OF_OTHER == 0 ? OTHER_SAMPLE_RATE : USUAL_SAMPLE_RATE;
        }
    }

    /**
     * Opens the output if it is wanted and not waiting for another attempt.
     *
     * @return whether it was opened anew, with its counts at 0
     */
    boolean open() {
        if (!wanted || (!output.isOpen() && System.nanoTime() < retryAt)) {
            return false;
        }
        try {
            boolean anew = output.open(sampleRate);
            pause.afterSuccess();
            problem = null;
            return anew;
        } catch (SoundCardException missing) {
            failed(missing);
            return false;
        }
    }

    boolean isOpen() {
        return output.isOpen();
    }

    /**
     * @param sounding whether it is music, and not silence
     * @return whether the output took it; if not, it is gone
     */
    boolean write(float[] interleaved, int frames, boolean sounding) {
        long ahead = output.framesWritten() - output.framesPlayed();
        if (output.framesWritten() > sampleRate && ahead < sampleRate / NEARLY_DRY) {
            nearlyDryAt = System.nanoTime();
            if (ahead == 0 && sounding) {
                tally = tally.plus(new SoundTally(Duration.ZERO, 1, Instant.now()));
            }
        }
        try {
            output.write(interleaved, frames);
            if (sounding) {
                framesOfMusic += frames;
            }
            return true;
        } catch (SoundCardException gone) {
            failed(gone);
            return false;
        }
    }

    /** Whether at any time within this span from now there was less than 50 ms left to hear; from any thread. */
    boolean wasNearlyDry(Duration span) {
        Long last = nearlyDryAt;
        return last != null && System.nanoTime() - last < span.toNanos();
    }

    /** How well it went until now; from any thread. */
    SoundTally tally() {
        Duration played = Duration.ofMillis(framesOfMusic * 1000 / sampleRate);
        return new SoundTally(played, tally.underruns(), tally.lastUnderrun());
    }

    /** Frames written since it was opened, 0 when it is not. */
    long framesWritten() {
        return output.isOpen() ? output.framesWritten() : 0;
    }

    /** Frames heard since it was opened, 0 when it is not. */
    long framesPlayed() {
        return output.isOpen() ? output.framesPlayed() : 0;
    }

    /** Frames that had been heard when the output was lost. */
    long framesPlayedAtLoss() {
        return output.framesPlayed();
    }

    /** Why there is no output although it is wanted. */
    @Nullable String problem() {
        return problem;
    }

    /** How long there is nothing to do for it: 0 when it can be fed or opened. */
    long restNanos() {
        if (output.isOpen()) {
            return 0;
        }
        return wanted ? Math.max(0, retryAt - System.nanoTime()) : Long.MAX_VALUE;
    }

    /** Waits, with silence, until what was written has been heard. */
    void playOut() {
        float[] silence = new float[sampleRate / 50 * AudioOutput.CHANNELS];
        long end = framesWritten();
        while (output.isOpen()
                && framesPlayed() < end
                && write(silence, silence.length / AudioOutput.CHANNELS, false)) {
            // Writing is the wait: it lasts as long as the silence that no longer fits.
        }
    }

    /** Closes the output until it is wanted again. */
    void rest() {
        wanted = false;
        problem = null;
        output.close();
    }

    private void failed(SoundCardException exception) {
        problem = exception.getMessage();
        retryAt = System.nanoTime() + pause.afterFailure().toNanos();
    }
}
