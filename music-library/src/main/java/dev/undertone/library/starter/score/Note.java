package dev.undertone.library.starter.score;

/**
 * One note as written, before anyone plays it.
 *
 * @param start tick
 * @param length in ticks, at least 1
 * @param pitch MIDI key, 60 is middle C
 * @param touch how it is to be played
 */
record Note(long start, long length, int pitch, Touch touch) {

    Note {
        if (start < 0 || length < 1 || pitch < 0 || pitch > 127) {
            throw new IllegalArgumentException("no such note: " + pitch + " at " + start + " for " + length);
        }
    }

    long end() {
        return start + length;
    }

    Note lengthenedBy(long ticks) {
        return new Note(start, length + ticks, pitch, touch);
    }

    /**
     * How a note is played.
     *
     * @param staccato lasts less than half of its value
     * @param tenuto lasts its full value
     * @param accent added to its loudness, in steps of velocity
     * @param rank the place of the note in a chord that is rolled from the bottom; 0 sounds at once
     */
    record Touch(boolean staccato, boolean tenuto, int accent, int rank) {

        static final Touch PLAIN = new Touch(false, false, 0, 0);
    }
}
