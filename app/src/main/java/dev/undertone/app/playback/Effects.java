package dev.undertone.app.playback;

/** What happens to the sound of all songs together: the equaliser, the volume, the way into and out of silence, and at last the limiter. */
final class Effects {

    private static final long VOLUME_CHANGE_MILLIS = 20;

    private final int sampleRate;
    private final Equalizer equalizer;
    private final Limiter limiter;
    private final Ramp fade = new Ramp(1);
    private final Ramp loudness;

    Effects(int sampleRate, SoundSettings settings, double volume) {
        this.sampleRate = sampleRate;
        equalizer = new Equalizer(sampleRate);
        equalizer.jumpTo(settings.equalizer());
        limiter = new Limiter(sampleRate);
        loudness = new Ramp(Volume.gain(volume));
    }

    int sampleRate() {
        return sampleRate;
    }

    /** By how many frames the sound comes late. */
    int latency() {
        return limiter.latency();
    }

    /** The way into and out of silence. */
    Ramp fade() {
        return fade;
    }

    void set(SoundSettings settings) {
        equalizer.moveTo(settings.equalizer());
    }

    /**
     * @param volume the place on the slider, 0 to 1
     */
    void setVolume(double volume) {
        loudness.moveTo(Volume.gain(volume), (int) (VOLUME_CHANGE_MILLIS * sampleRate / 1000));
    }

    /** Changes the first frames of a block. */
    void apply(float[] interleaved, int frames) {
        fade.apply(interleaved, frames);
        equalizer.apply(interleaved, frames);
        loudness.apply(interleaved, frames);
        limiter.apply(interleaved, frames);
    }
}
