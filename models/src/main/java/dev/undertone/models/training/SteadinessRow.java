package dev.undertone.models.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One way of making readings steady, and how well it did.
 *
 * @param films null where none were at hand
 */
record SteadinessRow(
        SmoothingSetting setting,
        Steadiness figures,
        @Nullable OnFilms films) {

    /**
     * What was measured on films.
     *
     * @param agreement the share of time in which the mood agrees with the timeline of {@code expressions.mp4}, the first two
     *     seconds of each scene left out
     * @param changesAMinute before a webcam, on people whose expression hardly changes
     */
    record OnFilms(double agreement, double changesAMinute) {}

    /** As a JSON object. */
    Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("family", setting.family());
        map.put("setting", setting.label());
        map.put("changesAMinute", figures.changesAMinute());
        map.put("steadyMinutes", figures.steadyMinutes());
        map.put("changesAmongFaces", figures.changesAmongFaces());
        map.put("caughtWithin3s", figures.caught());
        map.put("medianDelaySeconds", figures.delay());
        map.put("unsure", figures.unsure());
        map.put("overconfidence", figures.overconfidence());
        if (films != null) {
            map.put("filmAgreement", films.agreement());
            map.put("webcamChangesAMinute", films.changesAMinute());
        }
        return map;
    }

    /** Rows as a table in Markdown, the chosen setting's in bold. */
    static MarkdownTable table(List<SteadinessRow> rows, Optional<SmoothingSetting> chosen) {
        List<String> heads = new ArrayList<>(List.of(
                "smoothing",
                "changes a minute",
                "minutes with one or none",
                "changes a minute from face to face",
                "caught within 3 s",
                "median delay",
                "unsure",
                "surer than right by"));
        if (rows.stream().allMatch(row -> row.films != null)) {
            heads.addAll(List.of("agrees with the film", "changes a minute before a webcam"));
        }
        MarkdownTable table = new MarkdownTable(heads);
        for (SteadinessRow row : rows) {
            String name = row.setting.family() + ", " + row.setting.label();
            List<String> cells = new ArrayList<>();
            cells.add(chosen.filter(row.setting::equals).isPresent() ? "**" + name + "**" : name);
            cells.addAll(row.cells());
            table.row(cells);
        }
        return table;
    }

    private List<String> cells() {
        List<String> cells = new ArrayList<>(List.of(
                number("%.2f", figures.changesAMinute()),
                MarkdownTable.percentage(figures.steadyMinutes(), 0),
                number("%.2f", figures.changesAmongFaces()),
                MarkdownTable.percentage(figures.caught(), 1),
                number("%.1f s", figures.delay()),
                MarkdownTable.percentage(figures.unsure(), 1),
                number("%.0f points", 100 * figures.overconfidence())));
        if (films != null) {
            cells.addAll(
                    List.of(MarkdownTable.percentage(films.agreement(), 1), number("%.2f", films.changesAMinute())));
        }
        return cells;
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
