package dev.undertone.app.cli;

import dev.undertone.app.figures.Figure;
import dev.undertone.app.figures.FigureGroup;
import dev.undertone.app.figures.FigureReport;
import dev.undertone.app.figures.Machine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Figures for people, for programs, and for the README. */
final class FigureTable {

    /** From this part of its processors on a machine has something else to do. */
    private static final double BUSY = 0.5;

    private static final int WHAT_WIDTH = 64;
    private static final int VALUE_WIDTH = 36;

    private final FigureReport report;

    FigureTable(FigureReport report) {
        this.report = report;
    }

    /** A heading and a line for each thing that was measured, and what with. */
    List<String> toText() {
        List<String> lines = new ArrayList<>(List.of(report.machine().words()));
        Double load = report.machine().load();
        if (load != null) {
            lines.add("%.1f processes wanted a processor before it began%s"
                    .formatted(
                            load,
                            load > report.machine().cores() * BUSY ? ": the times are those of a busy machine" : ""));
        }
        report.figures().forEach((group, figures) -> {
            lines.add("");
            lines.add(group.title());
            byWhat(figures)
                    .forEach((what, of) -> lines.add(("  %-" + WHAT_WIDTH + "s %-" + VALUE_WIDTH + "s %s")
                            .formatted(what, values(of), of.getFirst().note())));
        });
        return lines;
    }

    /** A table between two comments, by which it is found and replaced in a document. */
    List<String> toMarkdown() {
        List<String> lines = new ArrayList<>(List.of(
                "<!-- figures: app/bin/undertone bench --markdown -->", "| What | Figure | How |", "|---|---|---|"));
        report.figures()
                .forEach((group, figures) -> byWhat(figures).forEach((what, of) -> {
                    String value = values(of);
                    lines.add("| %s | %s | %s; `--only %s` |"
                            .formatted(what, value, of.getFirst().note(), group));
                }));
        lines.add("");
        lines.add(report.machine().words() + ".");
        lines.add("<!-- end of figures -->");
        return lines;
    }

    /** {@code {"machine":{…},"figures":[{"group","name","what","statistic","value","unit","note"},…]}}; no value, where it was not measured. */
    Map<String, Object> toJson() {
        List<Map<String, Object>> all = new ArrayList<>();
        report.figures().forEach((group, figures) -> figures.forEach(figure -> all.add(toJson(group, figure))));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("machine", toJson(report.machine()));
        object.put("figures", all);
        return object;
    }

    private static Map<String, Object> toJson(FigureGroup group, Figure figure) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("group", group.toString());
        object.put("name", figure.name());
        object.put("what", figure.what());
        object.put("statistic", figure.statistic());
        Double value = figure.value();
        object.put("value", value == null ? null : Terminal.round(value, 4));
        object.put("unit", figure.unit());
        object.put("note", figure.note());
        return object;
    }

    private static Map<String, Object> toJson(Machine machine) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("processor", machine.processor());
        object.put("cores", machine.cores());
        object.put("memoryBytes", machine.memory());
        object.put("load", machine.load());
        object.put("system", machine.system());
        object.put("java", machine.java());
        object.put("version", machine.version());
        return object;
    }

    private static Map<String, List<Figure>> byWhat(List<Figure> figures) {
        return figures.stream().collect(Collectors.groupingBy(Figure::what, LinkedHashMap::new, Collectors.toList()));
    }

    /** {@code 14.2 ms median, 19.8 ms p95}. */
    private static String values(List<Figure> figures) {
        return figures.stream()
                .map(figure -> figure.words()
                        .map(words -> words
                                + (figure.unit().isEmpty() ? "" : " " + figure.unit())
                                + (figure.statistic().equals("value") ? "" : " " + figure.statistic()))
                        .orElse("–"))
                .collect(Collectors.joining(", "));
    }
}
