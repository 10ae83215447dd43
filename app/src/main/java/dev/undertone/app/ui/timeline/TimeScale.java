package dev.undertone.app.ui.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * From the times of a day to places between 0 and 1. It goes from the hour in which the first thing began to the one after the
 * last; where two hours or more have nothing, they take the room of {@value #PAUSE} of an hour together, so that a morning and an
 * evening are both drawn large.
 */
final class TimeScale {

    private static final double PAUSE = 0.4;
    private static final int LEAST_HOURS = 2;
    private static final int LEAST_PAUSE = 2;

    /**
     * An hour, or several that have nothing.
     *
     * @param place where it begins, in hours drawn
     * @param room how much it takes, in hours drawn
     */
    record Part(ZonedDateTime began, ZonedDateTime ended, double place, double room, boolean pause) {}

    private final List<Part> parts = new ArrayList<>();
    private final double all;
    // Asked for thousands of times at each layout.
    private final long[] begins;
    private final long[] ends;

    /**
     * @param day not empty
     */
    TimeScale(MoodDay day, ZoneId zone) {
        ZonedDateTime first = day.began().atZone(zone).truncatedTo(ChronoUnit.HOURS);
        ZonedDateTime last =
                day.ended().atZone(zone).truncatedTo(ChronoUnit.HOURS).plusHours(1);
        if (Duration.between(first, last).toHours() < LEAST_HOURS) {
            last = first.plusHours(LEAST_HOURS);
        }
        List<DayEntry> entries = new ArrayList<>(MoodSpan.of(day.moods(), Duration.ofMinutes(5), Duration.ofDays(1)));
        entries.addAll(day.songs());
        double place = 0;
        ZonedDateTime time = first;
        while (time.isBefore(last)) {
            ZonedDateTime end = time;
            while (end.isBefore(last) && isIdle(entries, end)) {
                end = end.plusHours(1);
            }
            boolean pause = Duration.between(time, end).toHours() >= LEAST_PAUSE && end.isBefore(last);
            Part part = new Part(time, pause ? end : time.plusHours(1), place, pause ? PAUSE : 1, pause);
            parts.add(part);
            place += part.room();
            time = part.ended();
        }
        all = place;
        begins = parts.stream()
                .mapToLong(part -> part.began().toInstant().toEpochMilli())
                .toArray();
        ends = parts.stream()
                .mapToLong(part -> part.ended().toInstant().toEpochMilli())
                .toArray();
    }

    /** What it consists of, the earliest first. */
    List<Part> parts() {
        return parts;
    }

    /** How many hours it draws, as wide as one with something is. */
    double hours() {
        return all;
    }

    /** Where a time lies, from 0 at the left to 1 at the right; those before and after lie there. */
    double place(Instant time) {
        long millis = time.toEpochMilli();
        for (int i = 0; i < parts.size(); i++) {
            if (millis < ends[i]) {
                double into = Math.max(0, millis - begins[i]) / (double) (ends[i] - begins[i]);
                return (parts.get(i).place() + into * parts.get(i).room()) / all;
            }
        }
        return 1;
    }

    private static boolean isIdle(List<DayEntry> entries, ZonedDateTime hour) {
        Instant begin = hour.toInstant();
        Instant end = hour.plusHours(1).toInstant();
        return entries.stream()
                .noneMatch(entry -> entry.began().isBefore(end) && entry.ended().isAfter(begin));
    }
}
