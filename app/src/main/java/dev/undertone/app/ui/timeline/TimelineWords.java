package dev.undertone.app.ui.timeline;

import dev.undertone.app.ui.player.Times;
import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.words.Words;
import dev.undertone.models.Affect;
import dev.undertone.models.Emotion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

/** Days, times and moods in words. */
final class TimelineWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final double CLEAR = 0.15;

    private TimelineWords() {}

    /** Such as <i>Friday, 20 March 2026</i>. */
    static String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(Words.language())
                .format(date);
    }

    static String time(Instant time, ZoneId zone) {
        return TIME.format(time.atZone(zone));
    }

    /** How much is known of a day. */
    static String summary(MoodDay day) {
        List<String> parts = new ArrayList<>();
        if (!day.moods().isEmpty()) {
            parts.add(Words.of("timeline.watched", Times.rounded(day.watched())));
        }
        if (!day.songs().isEmpty()) {
            parts.add(Words.of("timeline.songs", day.songs().size()));
        }
        return String.join("  ·  ", parts);
    }

    /** A day in short, for whoever points at it or hears it read. */
    static String summary(DaySummary day) {
        if (day.isEmpty()) {
            return Words.of("timeline.day.nothing", day(day.date()));
        }
        Emotion emotion = day.emotion();
        return emotion == null
                ? Words.of("timeline.day.songs", day(day.date()), day.songs())
                : Words.of("timeline.day.mood", day(day.date()), EmotionStyle.label(emotion), day.songs());
    }

    /** Where a mood lies, such as <i>pleasant, calm</i>. */
    static String place(Affect affect) {
        String valence = affect.valence() > CLEAR
                ? Words.of("timeline.pleasant")
                : affect.valence() < -CLEAR ? Words.of("timeline.unpleasant") : "";
        String arousal = affect.arousal() > CLEAR
                ? Words.of("timeline.excited")
                : affect.arousal() < -CLEAR ? Words.of("timeline.calm") : "";
        return valence.isEmpty() && arousal.isEmpty()
                ? Words.of("timeline.middle")
                : valence.isEmpty() || arousal.isEmpty() ? valence + arousal : valence + ", " + arousal;
    }
}
