package dev.undertone.library.lyrics;

import dev.undertone.library.Lyrics;
import dev.undertone.library.Lyrics.Line;
import dev.undertone.library.TrackTags;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines made fit to be shown: in order, tidy, and not endless. */
final class LyricsText {

    private LyricsText() {}

    /**
     * Lines that have times.
     *
     * @param later is added to each of them; none becomes negative
     */
    static Lyrics timed(List<Line> lines, Duration later) {
        record Timed(Duration at, String text) {}
        return new Lyrics(lines.stream()
                .map(line -> new Timed(shifted(line.at(), later), tidy(line.text())))
                .sorted(Comparator.comparing(Timed::at))
                .limit(LrcParser.MOST_LINES)
                .map(line -> new Line(line.at(), line.text()))
                .toList());
    }

    /** Lines that have none, without empty ones at the ends, and not more than one empty one between two others. */
    static Lyrics untimed(List<Line> lines) {
        List<Line> shown = new ArrayList<>();
        boolean gap = false;
        for (Line line : lines.subList(0, Math.min(lines.size(), LrcParser.MOST_LINES))) {
            String text = tidy(line.text());
            if (text.isEmpty()) {
                gap = !shown.isEmpty();
                continue;
            }
            if (gap) {
                shown.add(new Line(null, ""));
                gap = false;
            }
            shown.add(new Line(null, text));
        }
        return new Lyrics(shown);
    }

    private static Duration shifted(@Nullable Duration at, Duration later) {
        Duration time = at == null ? Duration.ZERO : at.plus(later);
        return time.isNegative() ? Duration.ZERO : time;
    }

    private static String tidy(String text) {
        String line = TrackTags.onOneLine(text);
        if (line.length() <= LrcParser.LONGEST_LINE) {
            return line;
        }
        int cut = LrcParser.LONGEST_LINE - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(cut - 1)) ? cut - 1 : cut) + '…';
    }
}
