package dev.undertone.app.playback;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Which song the listener hears, and where in it, told from how many frames the line has played.
 *
 * <p>What is written is heard a buffer later, so it is noted at which frame of the line a song ran on, and at which it
 * stood still; a place is looked up once the line has come that far.
 *
 * @param <S> what stands for a song
 */
final class Timeline<S> {

    /**
     * @param song the song
     * @param frame of it
     */
    record Place<S>(S song, long frame) {}

    private record Mark<S>(long lineFrame, S song, long songFrame, boolean running) {}

    private final Deque<Mark<S>> marks = new ArrayDeque<>();

    /** Nothing that was noted counts any longer. */
    void clear() {
        marks.clear();
    }

    /** Nothing that was noted counts any longer: a seek or another song, shown at once although it is heard later. */
    void jump(long lineFrame, S song, long songFrame) {
        marks.clear();
        hold(lineFrame, song, songFrame);
    }

    /** From this frame of the line on, a song plays from this frame of its own. */
    void run(long lineFrame, S song, long songFrame) {
        marks.add(new Mark<>(lineFrame, song, songFrame, true));
    }

    /** From this frame of the line on, a song stands still. */
    void hold(long lineFrame, S song, long songFrame) {
        marks.add(new Mark<>(lineFrame, song, songFrame, false));
    }

    /** What is heard when the line has played so many frames; null where nothing was noted. */
    @Nullable Place<S> at(long framesPlayed) {
        Mark<S> mark = marks.peekFirst();
        while (!marks.isEmpty() && marks.getFirst().lineFrame <= framesPlayed) {
            mark = marks.removeFirst();
        }
        if (mark == null) {
            return null;
        }
        if (marks.peekFirst() != mark) {
            marks.addFirst(mark);
        }
        boolean runs = mark.running && framesPlayed > mark.lineFrame;
        return new Place<>(mark.song, runs ? mark.songFrame + framesPlayed - mark.lineFrame : mark.songFrame);
    }
}
