package dev.undertone.app.ui.timeline;

import dev.undertone.library.MoodMoment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is known of a listener's day.
 *
 * @param listener whose day it is
 * @param date the day where the listener is
 * @param moods that began on it, the earliest first
 * @param songs that they began to hear on it, the earliest first
 */
public record MoodDay(long listener, LocalDate date, List<MoodMoment> moods, List<HeardTrack> songs) {

    /** Takes copies of the lists. */
    public MoodDay {
        moods = List.copyOf(moods);
        songs = List.copyOf(songs);
    }

    /** Whether nothing is known of it. */
    public boolean isEmpty() {
        return moods.isEmpty() && songs.isEmpty();
    }

    /** For how long a mood was known. */
    public Duration watched() {
        return moods.stream().map(MoodMoment::lasted).reduce(Duration.ZERO, Duration::plus);
    }

    /** When the first of it began; it must not be empty. */
    Instant began() {
        return Stream.concat(
                        moods.stream().map(MoodMoment::started), songs.stream().map(HeardTrack::began))
                .min(Instant::compareTo)
                .orElseThrow();
    }

    /** When the last of it ended; it must not be empty. */
    Instant ended() {
        return Stream.concat(
                        moods.stream().map(mood -> mood.started().plus(mood.lasted())),
                        songs.stream().map(HeardTrack::ended))
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
