package dev.undertone.library.starter.score;

import java.util.Map;
import java.util.TreeMap;

/** A value over time, given at some ticks: it stays, or moves steadily, until the next. */
final class Curve {

    private final TreeMap<Long, Point> points = new TreeMap<>();

    private record Point(double value, boolean moving) {}

    Curve(double initial) {
        points.put(0L, new Point(initial, false));
    }

    /** Sets the value at a tick; with {@code moving} it moves from there to the next value that is set. */
    void set(long tick, double value, boolean moving) {
        points.put(tick, new Point(value, moving));
    }

    /** The value in effect at a tick, from 0. */
    double at(long tick) {
        Map.Entry<Long, Point> before = points.floorEntry(tick);
        if (before == null) {
            throw new IllegalArgumentException("ticks begin at 0");
        }
        Map.Entry<Long, Point> after = points.higherEntry(tick);
        Point start = before.getValue();
        if (!start.moving() || after == null) {
            return start.value();
        }
        double way = (double) (tick - before.getKey()) / (after.getKey() - before.getKey());
        return start.value() + way * (after.getValue().value() - start.value());
    }
}
