package dev.undertone.app.ui.timeline;

import dev.undertone.library.MoodMoment;
import dev.undertone.models.Affect;
import dev.undertone.models.Emotion;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Moods that followed each other in one emotion.
 *
 * @param began when the first did
 * @param ended when the last did
 * @param emotion what they were called
 * @param affect where they lay on average, each weighted by how long it lasted
 * @param said whether the listener said so by hand
 */
record MoodSpan(Instant began, Instant ended, Emotion emotion, Affect affect, boolean said) implements DayEntry {

    /**
     * Puts moods together.
     *
     * @param moods the earliest first
     * @param gap what may lie between two of one span
     * @param longest a span takes in no further mood once it lasts as long as this
     */
    static List<MoodSpan> of(List<MoodMoment> moods, Duration gap, Duration longest) {
        List<MoodSpan> spans = new ArrayList<>();
        for (MoodMoment mood : moods) {
            MoodSpan next = new MoodSpan(
                    mood.started(), mood.started().plus(mood.lasted()), mood.emotion(), mood.affect(), mood.said());
            MoodSpan last = spans.isEmpty() ? null : spans.getLast();
            if (last != null
                    && last.emotion() == next.emotion()
                    && last.said() == next.said()
                    && !next.began().isAfter(last.ended().plus(gap))
                    && Duration.between(last.began(), last.ended()).compareTo(longest) < 0) {
                spans.set(spans.size() - 1, last.with(next));
            } else {
                spans.add(next);
            }
        }
        return spans;
    }

    private MoodSpan with(MoodSpan next) {
        double mine = Duration.between(began, ended).toMillis();
        double its = Duration.between(next.began, next.ended).toMillis();
        double share = its / Math.max(1, mine + its);
        return new MoodSpan(
                began,
                next.ended.isAfter(ended) ? next.ended : ended,
                emotion,
                new Affect(
                        mixed(affect.valence(), next.affect.valence(), share),
                        mixed(affect.arousal(), next.affect.arousal(), share)),
                said);
    }

    private static double mixed(double one, double other, double share) {
        return Math.clamp((1 - share) * one + share * other, -1, 1);
    }
}
