package dev.undertone.library.lyrics;

import dev.undertone.library.Lyrics;
import dev.undertone.library.Lyrics.Line;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text of an LRC file, or plain words where it has no times. A line may have several stamps {@code [mm:ss.xx]}, and is
 * then sung several times; {@code [offset:ms]} makes all of them earlier; stamps {@code <mm:ss.xx>} of words are left out. A line
 * without a stamp among others that have one is sung with the one above it.
 */
final class LrcParser {

    /** More than any song has; what follows is left out. */
    static final int MOST_LINES = 5_000;

    /** More than anybody sings in one breath; what follows is left out. */
    static final int LONGEST_LINE = 1_000;

    private static final Pattern STAMP = Pattern.compile("\\G\\s*\\[(\\d{1,3}):(\\d{1,2})(?:[.:,](\\d{1,3}))?]");
    private static final Pattern WORD_STAMP = Pattern.compile("<\\d{1,3}:\\d{1,2}(?:[.:,]\\d{1,3})?>\\s*");
    private static final Pattern OFFSET = Pattern.compile("(?i)\\s*\\[offset:\\s*([+-]?\\d{1,7})\\s*]\\s*");
    private static final Pattern ABOUT =
            Pattern.compile("(?i)\\s*\\[(?:ar|al|ti|au|lr|by|offset|re|tool|ve|length|la|id|#)\\s*:.*]\\s*");

    private final List<Line> timed = new ArrayList<>();
    private final List<Line> untimed = new ArrayList<>();
    private boolean hasTimes;
    private Duration above = Duration.ZERO;
    private Duration offset = Duration.ZERO;

    private LrcParser() {}

    /** The words of a text; no lines where there are none. */
    static Lyrics parse(String text) {
        LrcParser parser = new LrcParser();
        text.lines().limit(MOST_LINES).forEach(parser::add);
        return parser.lyrics();
    }

    private void add(String line) {
        Matcher given = OFFSET.matcher(line);
        if (given.matches()) {
            offset = Duration.ofMillis(Long.parseLong(given.group(1)));
        } else if (!ABOUT.matcher(line).matches()) {
            addWords(line);
        }
    }

    private void addWords(String line) {
        List<Duration> times = new ArrayList<>();
        Matcher stamp = STAMP.matcher(line);
        int end = 0;
        while (stamp.find()) {
            times.add(time(stamp));
            end = stamp.end();
        }
        String words = WORD_STAMP.matcher(line.substring(end)).replaceAll("");
        untimed.add(new Line(null, words));
        if (times.isEmpty()) {
            if (!words.isBlank()) {
                timed.add(new Line(above, words));
            }
            return;
        }
        hasTimes = true;
        above = times.getFirst();
        times.forEach(time -> timed.add(new Line(time, words)));
    }

    private Lyrics lyrics() {
        return hasTimes ? LyricsText.timed(timed, offset.negated()) : LyricsText.untimed(untimed);
    }

    private static Duration time(Matcher stamp) {
        String fraction = stamp.group(3) == null ? "" : stamp.group(3);
        long millis = fraction.isEmpty() ? 0 : Long.parseLong((fraction + "00").substring(0, 3));
        return Duration.ofMinutes(Long.parseLong(stamp.group(1)))
                .plusSeconds(Long.parseLong(stamp.group(2)))
                .plusMillis(millis);
    }
}
