package dev.undertone.library.starter.score;

import java.util.List;

/**
 * What a line of notation says, counted from its own beginning.
 *
 * @param notes in order of their onsets
 * @param marks the dynamics written over it
 * @param length in ticks, rests included
 */
record Phrase(List<Note> notes, List<Mark> marks, long length) {

    /**
     * A dynamic mark.
     *
     * @param tick where it stands
     * @param level loudness as velocity, 1..127
     * @param moving whether the loudness moves steadily from here to the next mark
     */
    record Mark(long tick, int level, boolean moving) {}
}
