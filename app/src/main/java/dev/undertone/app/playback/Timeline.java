package dev.undertone.app.playback;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Where in the song the listener is, told from how many frames the line has played.
 *
 * <p>What is written is heard a buffer later, so it is noted at which frame of the line the song ran on, and at which it
 * stood still; a place is looked up once the line has come that far.
 */
final class Timeline {

    private record Mark(long lineFrame, long songFrame, boolean running) {}

    private final Deque<Mark> marks = new ArrayDeque<>();

    /** Nothing that was noted counts any longer: a seek or another song, shown at once although it is heard later. */
    void jump(long lineFrame, long songFrame) {
        marks.clear();
        marks.add(new Mark(lineFrame, songFrame, false));
    }

    /** From this frame of the line on, the song plays from this frame of its own. */
    void run(long lineFrame, long songFrame) {
        marks.add(new Mark(lineFrame, songFrame, true));
    }

    /** From this frame of the line on, the song stands still. */
    void hold(long lineFrame, long songFrame) {
        marks.add(new Mark(lineFrame, songFrame, false));
    }

    /** The song's frame that is heard when the line has played so many frames. */
    long songFrameAt(long framesPlayed) {
        Mark mark = null;
        while (!marks.isEmpty() && marks.getFirst().lineFrame <= framesPlayed) {
            mark = marks.removeFirst();
        }
        if (mark == null) {
            return marks.isEmpty() ? 0 : marks.getFirst().songFrame;
        }
        marks.addFirst(mark);
        return mark.running ? mark.songFrame + framesPlayed - mark.lineFrame : mark.songFrame;
    }
}
