package dev.undertone.library.starter.score;

/**
 * The metre of a score, such as 3/4.
 *
 * @param beats how many to a bar
 * @param unit the note that lasts one beat: 4 for a quarter, 8 for an eighth
 */
public record Metre(int beats, int unit) {

    /** Ticks of a quarter note. */
    static final int TICKS_PER_QUARTER = 480;

    /** Ticks of a whole note. */
    static final int TICKS_PER_WHOLE = 4 * TICKS_PER_QUARTER;

    /** Ticks of one beat. */
    long beatTicks() {
        return TICKS_PER_WHOLE / unit;
    }

    /** Ticks of one bar. */
    long barTicks() {
        return beats * beatTicks();
    }

    /**
     * The tick at which a beat begins.
     *
     * @param bar counted from 1, as musicians do
     * @param beat counted from 1; may have a fraction
     */
    long tickAt(int bar, double beat) {
        return (bar - 1) * barTicks() + Math.round((beat - 1) * beatTicks());
    }
}
